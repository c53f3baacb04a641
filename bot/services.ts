import type { Local } from '../domain/local';
import type { Store } from '../store/store';
import type { Directory } from './activity/find/directory';
import type { Log } from './log';
import type { Connector } from './sending/connector';
import type { Timer } from './timer';

/** The world, handed in: a test and the sandbox pass another clock, store and connector. */
export interface Services {
  readonly store: Store;
  readonly connector: Connector;
  readonly log: Log;
  /** What can be found in the activities: one index a process. */
  readonly directory: Directory;
  /** ISO instant, UTC. */
  readonly now: () => string;
  /** 32 letters and digits without look-alikes, unguessable. */
  readonly newNonce: () => string;
  readonly tenantId: string;
  /** The app's id in Teams, for a link that adds it; without it people are told where to look. */
  readonly appId?: string;
  readonly locals: readonly Local[];
  /** Object id of the person who may set up the first staff. */
  readonly firstLead?: string;
  /** Milliseconds as they really pass, whatever `now` says: what is sent is spread over them. */
  readonly timer: Timer;
  /** Most requests in a second to the tenant's Teams. */
  readonly mostPerSecond: number;
  /** Longest that an answer may take, in milliseconds. */
  readonly answerWithin: number;
}

export function localOf(services: Pick<Services, 'locals'>, id: string): Local | undefined {
  return services.locals.find((local) => local.id === id);
}

/** For a case that exists: its Local was in the settings when it was made. */
export function localFor(services: Pick<Services, 'locals'>, id: string): Local {
  const found = localOf(services, id);
  if (!found) throw new Error(`The settings name no Local ${id}.`);
  return found;
}
