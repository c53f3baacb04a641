import { daysAfter } from '../../businessDays';
import type { Local } from '../../local';
import type { Case } from '../../referral/case';
import type { CaseDecision } from '../../referral/caseDecision';
import { happened } from '../../referral/happened';
import { refuse } from '../../refusal';
import type { Asker } from '../../staff/asker';
import { dateAt } from '../../staff/leave';
import type { Conference } from '../conference';
import type { Held } from '../heldBetween';
import { daysKept } from '../limits';
import type { ActionWritten } from './actionWritten';
import { agreeAction } from './agreeAction';
import { mostOpenActions } from './limits';
import { noTeamWork } from './noTeamWork';
import { openActions } from './openActions';
import { type IsLive, standsHere } from './standsHere';

/** The time of a conference at which it was decided, and which conferences still have a time to come. */
export interface Meeting {
  conference: Conference;
  held: Held;
  isLive: IsLive;
}
export interface DecisionWritten {
  decision: string;
  why: string;
  actions: readonly ActionWritten[];
  /** Of the press: the actions that it makes get theirs from it. */
  id: string;
}

/** What the team decided about a case and why, with what is to be done: it is done with what was asked of the team. */
export function decide(
  found: Case,
  { decision, why, actions, id }: DecisionWritten,
  meeting: Meeting | undefined,
  colleagues: readonly Asker[],
  by: Asker,
  at: string,
  local: Pick<Local, 'timeZone'>,
): CaseDecision {
  const refusal = noTeamWork(found, by);
  if (refusal) return refuse(refusal);
  if (!meeting) return refuse('no-such-part');
  const { held } = meeting;
  if (!mayBeDecided(held, at, local)) return refuse('not-now-here');
  if (!decision) return refuse('words-needed');
  if (openActions(found).length + actions.length > mostOpenActions) return refuse('plan-full');
  const conference = { id: meeting.conference.id, on: held.id };
  const { brought } = found;
  const decided = happened(found, 'conferenceDecided', by.id, at, {
    ...(brought && { brought: brought.filter((one) => !standsHere(one.conferenceId, one.by, meeting)) }),
    text: decidedInWords(decision, why),
    conference,
    isUndoable: true,
  });
  const agreed = actions.reduce<CaseDecision>((before, written, index) => {
    if (!before.ok) return before;
    const agreeing = { id: `${id}${index}`, written, agreedOn: held.on, conference, joinsUndo: true };
    return agreeAction(before.next, agreeing, colleagues, by, at, local);
  }, decided);
  return agreed.ok ? { ...agreed, event: 'conferenceDecided' } : agreed;
}

/** From the day on which it is held; long after it nobody knows any more which cases came up. */
export function mayBeDecided(
  { state, on }: Pick<Held, 'state' | 'on'>,
  at: string,
  { timeZone }: Pick<Local, 'timeZone'>,
): boolean {
  const today = dateAt(at, timeZone);
  return state === 'held' && on <= today && today < daysAfter(on, daysKept);
}

function decidedInWords(decision: string, why: string): string {
  if (!why) return decision;
  return `${/[.!?]$/.test(decision) ? decision : `${decision}.`} Why: ${why}`;
}
