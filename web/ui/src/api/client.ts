import createClient, { type Middleware } from 'openapi-fetch';
import { purpose } from '../app/purpose.svelte.ts';
import { language } from '../i18n/language.svelte.ts';
import { Failure, wasAborted } from './failure.ts';
import type { paths, Problem } from './types.ts';

const speak: Middleware = {
  onRequest({ request }) {
    request.headers.set('Accept-Language', language());
    const stated = purpose();
    if (stated) request.headers.set('Purpose', stated);
    if (request.method === 'POST' || request.method === 'PATCH') {
      request.headers.set('Idempotency-Key', randomKey());
    }
    return request;
  },
};

function randomKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((b) => b.toString(16).padStart(2, '0')).join('');
}

export const client = createClient<paths>({ baseUrl: '/', credentials: 'same-origin' });
client.use(speak);

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
  throw new Failure(got.response.status, isProblem(got.error) ? got.error : null);
}

function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'status' in value;
}
