import type { Local } from '../local';
import { dayInWords } from '../localTime';
import type { Case } from '../referral/case';
import { dateAt } from '../staff/leave';
import { type ClockedStatus, clockedStatuses } from './clockedStatus';

type Clocked = Extract<Case['referral'], { status: ClockedStatus }>;

/** The clock of a status in which somebody has to answer, or to reach the person. */
export interface StatusClock {
  referral: Clocked;
  dueAt: string;
  /** The Local's date on which it runs out. */
  date: string;
  /** "Monday 30 November" */
  day: () => string;
  /** What is to be done by then. */
  what: string;
}

export function statusClock(
  { referral }: Case,
  { timeZone }: Pick<Local, 'timeZone'>,
): StatusClock | undefined {
  if (!isClocked(referral)) return undefined;
  const { dueAt } = referral;
  return {
    referral,
    dueAt,
    date: dateAt(dueAt, timeZone),
    day: () => dayInWords(dueAt, timeZone),
    what: whatIsToBeDone(referral),
  };
}

function isClocked(referral: Case['referral']): referral is Clocked {
  return clockedStatuses.some((status) => status === referral.status);
}

function whatIsToBeDone(referral: Clocked): string {
  switch (referral.status) {
    case 'sent':
      return 'An answer to a new referral';
    case 'needInfo':
      return 'An answer to the question about the referral';
    case 'withIntake':
      return 'Finding out about care';
    case 'named':
      return 'First contact';
    case 'trying':
      return referral.referrerAskedAt === undefined ? 'The next try' : 'The next step in reaching them';
  }
}
