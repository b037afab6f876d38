import { ask } from './client.ts';
import type { Page, Reference } from './types.ts';

export interface Installation {
  /** How people come in: by choosing a role to look around with, or by logging in. */
  mode: 'demo' | 'accounts';
  fictional: boolean;
  version: string;
}

export interface Account {
  id: string;
  version: number;
  login: string;
  role: string;
  state: 'active' | 'disabled';
  hasPassword: boolean;
  person: Reference | null;
  lastSeen: string | null;
}

/** A link that lets someone in once, to choose a password. */
export interface Invitation {
  path: string;
  expires: string;
}

export interface Invited {
  login: string;
  role: string;
  /** The first administrator chooses a login too. */
  first: boolean;
}

export interface NewAccount {
  login: string;
  role: string;
  person?: string;
}

export interface AccountChange {
  role?: string;
  person?: string | null;
  state?: Account['state'];
}

export const readInstallation = (): Promise<Installation> => ask('get', '/v1/installation');

export const logIn = (login: string, password: string): Promise<{ account: Account }> =>
  ask('post', '/v1/session', { body: { login, password } });

export const logOut = (): Promise<void> => ask('delete', '/v1/session');

export const changePassword = (current: string, chosen: string): Promise<void> =>
  ask('post', '/v1/session/_password', { body: { current, new: chosen } });

/** The token travels in the body, never in an address. */
export const readInvitation = (token: string, signal: AbortSignal): Promise<Invited> =>
  ask('post', '/v1/invitations/_read', { body: { token }, signal });

export const acceptInvitation = (token: string, password: string, login?: string): Promise<{ account: Account }> =>
  ask('post', '/v1/invitations/_accept', { body: { token, password, ...(login ? { login } : {}) } });

export const readAccounts = (signal: AbortSignal): Promise<Page<Account>> => ask('get', '/v1/accounts', { query: { limit: 200 }, signal });

export const addAccount = (body: NewAccount): Promise<{ account: Account; invitation: Invitation }> => ask('post', '/v1/accounts', { body });

export const changeAccount = (id: string, version: number, body: AccountChange): Promise<Account> =>
  ask('patch', '/v1/accounts/{id}', { path: { id }, version, body });

export const inviteAgain = (id: string): Promise<Invitation> => ask('post', '/v1/accounts/{id}/_invite', { path: { id } });

export const signOutEverywhere = (id: string): Promise<void> => ask('post', '/v1/accounts/{id}/_sign-out', { path: { id } });
