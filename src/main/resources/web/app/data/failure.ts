/** Why there is no answer, as far as a reader can do something about it. */
export type Reason = 'offline' | 'busy' | 'unknown-address' | 'refused' | 'broken';

const REASONS: Record<string, Reason> = {
  OVERLOADED: 'busy',
  UNAVAILABLE: 'busy',
  TIMEOUT: 'busy',
  BAD_ID: 'unknown-address',
  BAD_CODE: 'unknown-address',
  BAD_CURSOR: 'unknown-address',
  BAD_FILTER: 'refused',
  BAD_SEARCH: 'refused',
  BAD_VALUE: 'refused',
  BAD_VARIABLE: 'refused',
};

export class Failure extends Error {
  constructor(readonly reason: Reason, message: string) {
    super(message);
  }

  /** What an error of the API means. */
  static of(code: string | undefined, message: string): Failure {
    return new Failure(REASONS[code ?? ''] ?? 'broken', message);
  }
}
