import {
  type Connection,
  type ConnectionState,
  type EndedState,
  endedStates,
  type Session,
  type SessionResult,
} from './connection';

export function isEnded(state: ConnectionState): state is EndedState {
  return endedStates.some((one) => one === state);
}

/** They were there. */
export function isCounted(result: SessionResult | undefined): boolean {
  return result === 'went' || result === 'wentWithLinkWorker';
}

/** Planned, or nobody has told of it yet. */
export function isUntold({ result }: Pick<Session, 'result'>): boolean {
  return result === undefined;
}

/** They go there, newly or for long. */
export function goesAlong({ state }: Pick<Connection, 'state'>): boolean {
  return state === 'goingAlong' || state === 'settledIn';
}
