import { performance } from 'node:perf_hooks';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Activity } from '../../../../domain/activity/activity';
import type { Services } from '../../../services';
import { waitAtMost } from './waitAtMost';

export interface Reading {
  /** All that stands in the store is known. */
  isWhole: boolean;
  /** Why not, when the store could not answer. */
  fault?: unknown;
}

export interface Feed {
  /** Reads what is new since the last time, for so long; it goes on in the background after that. */
  read(milliseconds: number): Promise<Reading>;
  /** All there was has been read once. */
  readonly isWarm: boolean;
  /** For how many milliseconds the reading that is under way has gone on; 0 when there is none. */
  readingFor(): number;
}

const longestPage = 10_000;
const longestTurn = 20;

/** The change feed of the activities, from its beginning. One reading at a time. */
export function openFeed(
  services: Pick<Services, 'store' | 'log'>,
  take: (activity: Activity) => void,
): Feed {
  let token: string | undefined;
  let isWarm = false;
  let running: Promise<Reading> | undefined;
  let after: Promise<Reading> | undefined;
  let since = 0;

  const taken = (activity: Activity) => {
    try {
      take(activity);
    } catch (error) {
      // one that cannot be read must not stand before all others for ever
      services.log.fault('activity not indexed', error, { activityId: activity.id });
    }
  };
  const readOn = async (): Promise<Reading> => {
    try {
      let turn = performance.now();
      for (;;) {
        const page = await waitAtMost(longestPage, services.store.changes('activities', token));
        if (!page) throw new Error('A page of the activities did not come in time.');
        for (const activity of page.value.documents) taken(activity);
        token = page.value.token;
        if (!page.value.more) {
          isWarm = true;
          return { isWhole: true };
        }
        // others want their answers meanwhile
        if (performance.now() - turn > longestTurn) {
          await nextTurn();
          turn = performance.now();
        }
      }
    } catch (error) {
      services.log.fault('activities not read', error);
      return { isWhole: false, fault: error };
    } finally {
      running = undefined;
    }
  };
  const start = () => {
    since = performance.now();
    running ??= readOn();
    return running;
  };
  // whoever comes while another reads wants what was written since that reading began
  const next = () => {
    if (!running) return start();
    after ??= running.then(() => {
      after = undefined;
      return start();
    });
    return after;
  };
  return {
    get isWarm() {
      return isWarm;
    },
    readingFor: () => (running === undefined ? 0 : performance.now() - since),
    async read(milliseconds) {
      const done = await waitAtMost(milliseconds, next());
      return done?.value ?? { isWhole: false };
    },
  };
}
