import type { Problem } from './types.ts';

/** What went wrong with a request. Status 0 means that the server was not reached. */
export class Failure extends Error {
  readonly status: number;
  readonly problem: Problem | null;
  /** Seconds after which it makes sense to try again; 0 when the server did not say. */
  readonly retryAfter: number;

  constructor(status: number, problem: Problem | null, retryAfter = 0) {
    super(problem?.code ?? `status ${status}`);
    this.status = status;
    this.problem = problem;
    this.retryAfter = retryAfter;
  }

  get unreachable(): boolean {
    return this.status === 0;
  }
  get unidentified(): boolean {
    return this.status === 401;
  }
  /** The login or the password was not right; who asks is otherwise known or about to be. */
  get refused(): boolean {
    return this.problem?.code === 'login.refused';
  }
  get delayed(): boolean {
    return this.status === 429;
  }
  get conflicts(): boolean {
    return this.status === 409;
  }
  get forbidden(): boolean {
    return this.status === 403;
  }
  get missing(): boolean {
    return this.status === 404;
  }
  get stale(): boolean {
    return this.status === 412;
  }
}

export function asFailure(thrown: unknown): Failure {
  return thrown instanceof Failure ? thrown : new Failure(0, null);
}

export function wasAborted(thrown: unknown): boolean {
  return thrown instanceof DOMException && thrown.name === 'AbortError';
}
