import type { Connection } from '../connection/connection';
import { isCounted } from '../connection/states';
import type { Local } from '../local';
import type { Case } from '../referral/case';
import { takenBackIn } from '../referral/record/stepsTold';
import { wrongIn } from '../referral/record/wrongIn';
import { isStarted } from '../referral/statusGroups';
import { dateAt } from '../staff/leave';

export type JourneyPart =
  | 'referred'
  | 'firstContact'
  | 'begun'
  | 'wasGoing'
  | 'settled'
  | 'paused'
  | 'resumed'
  | 'closed';

/** One thing on a person's way, on a date of the Local. */
export interface JourneyStep {
  on: string;
  is: JourneyPart;
  /** An activity, as it was called when it was added. */
  activity?: string;
}

const told = { spoke: 'firstContact', paused: 'paused', resumed: 'resumed' } as const;

/** The way that they have come so far, the earliest first: no reason, no result of a single day, nothing of anybody else. */
export function journey(found: Case, { timeZone }: Pick<Local, 'timeZone'>): JourneyStep[] {
  const { referral, connections = [] } = found;
  const day = (at: string) => dateAt(at, timeZone);
  const steps: JourneyStep[] = [
    { on: day(referral.sentAt), is: 'referred' },
    ...toldSteps(found, day),
    ...connections.flatMap((one) => alongTo(one, day)),
    ...(referral.status === 'closed' ? [{ on: day(referral.since), is: 'closed' as const }] : []),
  ];
  return steps.sort((one, other) => one.on.localeCompare(other.on));
}

/** As the timeline has it, without what was taken back or found to be wrong. */
function toldSteps({ referral, timeline }: Case, day: (at: string) => string): JourneyStep[] {
  const takenBack = takenBackIn(timeline);
  const wrong = wrongIn(timeline);
  const steps = timeline.flatMap((entry): JourneyStep[] => {
    const { event, at } = entry;
    if (
      wrong.has(entry) ||
      takenBack.has(entry) ||
      !(event === 'spoke' || event === 'paused' || event === 'resumed')
    )
      return [];
    return [{ on: day(at), is: told[event] }];
  });
  // what is missing has moved to the older steps
  const isTold = timeline.some(({ event }) => event === 'spoke');
  if (isTold || !isStarted(referral)) return steps;
  return [{ on: day(referral.firstContactAt), is: 'firstContact' }, ...steps];
}

function alongTo(
  { name, sessions, visits, settledAt }: Connection,
  day: (at: string) => string,
): JourneyStep[] {
  const went = sessions.filter(({ result }) => isCounted(result)).map(({ on }) => on);
  const [first] = went.sort();
  // only the latest visits are kept: before them they were going already
  const is = visits > went.length ? 'wasGoing' : 'begun';
  return [
    ...(first === undefined ? [] : [{ on: first, is, activity: name } as const]),
    ...(settledAt === undefined ? [] : [{ on: day(settledAt), is: 'settled', activity: name } as const]),
  ];
}
