package gate

import "spinweb/graph"

// RolesFor lists the roles that may do an action at all, in the order in which they are shown.
func RolesFor(action graph.Action) []graph.Role {
	var roles []graph.Role
	for _, role := range graph.Roles() {
		if mayDo(role, action) {
			roles = append(roles, role)
		}
	}
	return roles
}
