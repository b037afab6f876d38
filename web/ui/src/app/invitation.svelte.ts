import { welcomePath } from './routes.ts';

let taken = $state('');

/** Takes the token of an invitation out of the address bar and the history, before anything else runs. */
export function takeInvitation(): void {
  if (location.pathname !== welcomePath || location.hash.length < 2) return;
  taken = location.hash.slice(1);
  history.replaceState(null, '', welcomePath);
}

/** The token that this page was opened with; "" without one. It lives in memory only. */
export const invitationToken = (): string => taken;
