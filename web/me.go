package web

import (
	"context"

	"spinweb/graph"
	"spinweb/graph/gate"
)

// Me is who you are here.
type Me struct {
	Role      string   `json:"role"`
	RoleLabel string   `json:"roleLabel"`
	Name      string   `json:"name" doc:"Your name in the neighbourhood, if you have one."`
	Person    *Ref     `json:"person" doc:"Your own record, if you have one."`
	Account   *Login   `json:"account" doc:"The account by which you logged in; null in the demo."`
	Areas     []Area   `json:"areas" doc:"Your own work area."`
	May       []string `json:"may" doc:"What your role may do."`
	Adds      []string `json:"adds" doc:"The kinds of actor that your role may add, where they lie in your scope."`
	Purposes  []Choice `json:"purposes" doc:"Why a name may be opened; empty where no purpose opens one."`
	Fictional bool     `json:"fictional" doc:"True when nobody here exists."`
	Revision  int64    `json:"revision" doc:"Where the records stand: whatever you read after this is no older."`
}

// Login is an account as its holder sees it.
type Login struct {
	ID    string `json:"id"`
	Login string `json:"login"`
}

// Area is an area that is only mentioned.
type Area struct {
	Code string `json:"code"`
	Name string `json:"name"`
}

// Choice is a code with its label.
type Choice struct {
	Code  string `json:"code"`
	Label string `json:"label"`
}

func me(ctx context.Context, s *gate.Session, _ *struct{}) (*whole[Me], error) {
	self, err := s.Self(ctx)
	if err != nil {
		return nil, err
	}
	out := Me{Role: string(self.Role), RoleLabel: self.Role.Label().In(s.Language()), Person: refOrNil(self.Person),
		Areas: []Area{}, Adds: texts(self.Adds), Purposes: choices(self.Purposes, s.Language()), Fictional: self.Fictional, Revision: int64(self.Revision)}
	if self.Person != nil {
		out.Name = self.Person.Label
	}
	if self.Account != nil {
		out.Account = &Login{string(self.Account.ID), self.Account.Login}
	}
	for _, area := range self.Areas {
		out.Areas = append(out.Areas, Area{string(area.ID), area.Label})
	}
	for _, action := range self.May {
		out.May = append(out.May, string(action))
	}
	return &whole[Me]{out}, nil
}

func choices(options []graph.CodeOption, in graph.Language) []Choice {
	list := make([]Choice, len(options))
	for i, option := range options {
		list[i] = Choice{option.Code, option.Label.In(in)}
	}
	return list
}
