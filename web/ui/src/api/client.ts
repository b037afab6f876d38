import createClient, { type Middleware } from 'openapi-fetch';
import { attended } from '../app/presence.ts';
import { purpose } from '../app/purpose.svelte.ts';
import { language } from '../i18n/language.svelte.ts';
import { Failure, wasAborted } from './failure.ts';
import type { paths, Problem } from './types.ts';

const keyHeader = 'Idempotency-Key';

const speak: Middleware = {
  onRequest({ request }) {
    request.headers.set('Accept-Language', language());
    const stated = purpose();
    if (stated) request.headers.set('Purpose', stated);
    if (!attended()) request.headers.set('Background', 'true'); // then it keeps no session from ending
    if ((request.method === 'POST' || request.method === 'PATCH') && !request.headers.has(keyHeader)) {
      request.headers.set(keyHeader, randomKey());
    }
    return request;
  },
};

/** Names a request, so that sending it again changes nothing more. */
export function randomKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((b) => b.toString(16).padStart(2, '0')).join('');
}

export const client = createClient<paths>({ baseUrl: '/', credentials: 'same-origin' });
client.use(speak);

type Listener = () => void;
let unidentifiedListener: Listener | undefined;

/** Says whom to tell when the server no longer knows who is asking. Returns how to stop telling. */
export function whenUnidentified(listener: Listener): () => void {
  unidentifiedListener = listener;
  return () => (unidentifiedListener = undefined);
}

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** Gives the data of an answer, or throws the Failure that says why there is none. */
export async function answer<T>(asked: Promise<Answer<T>>): Promise<T> {
  let got: Answer<T>;
  try {
    got = await asked;
  } catch (thrown) {
    if (wasAborted(thrown)) throw thrown;
    throw new Failure(0, null);
  }
  if (got.response.ok) return got.data as T;
  const failure = new Failure(got.response.status, isProblem(got.error) ? got.error : null, secondsIn(got.response.headers.get('Retry-After')));
  if (failure.unidentified && !failure.refused) unidentifiedListener?.();
  throw failure;
}

function secondsIn(header: string | null): number {
  return /^\d+$/.test(header ?? '') ? Number(header) : 0;
}

export interface Asking {
  path?: Record<string, string | number>;
  query?: Record<string, unknown>;
  body?: unknown;
  /** The version that the viewer saw, for If-Match. */
  version?: number;
  /** Of a request that is sent more than once. */
  idempotencyKey?: string;
  signal?: AbortSignal;
}

/** Asks a route by its pattern, such as /v1/accounts/{id}. */
export function ask<T>(method: 'get' | 'post' | 'patch' | 'delete', route: string, { path, query, body, version, idempotencyKey, signal }: Asking = {}): Promise<T> {
  const header = { ...(version !== undefined && { 'If-Match': `"${version}"` }), ...(idempotencyKey && { [keyHeader]: idempotencyKey }) };
  return answer<T>(client.request(method, route as never, { params: { path, query, header }, body, signal } as never));
}

function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'status' in value;
}
