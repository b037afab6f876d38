// Why a viewer opens a name. It goes with every request while it stands, and the service records it.

let stated = $state<string>();

export const purpose = (): string | undefined => stated;

export function statePurpose(code: string | undefined): void {
  stated = code;
}
