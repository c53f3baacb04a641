import { addIdea } from '../../domain/connection/addIdea';
import { bookVisit, moveVisit } from '../../domain/connection/bookVisit';
import type { SessionResult } from '../../domain/connection/connection';
import { endConnection } from '../../domain/connection/endConnection';
import { introduce } from '../../domain/connection/introduce';
import { sayYes, takeUpAgain } from '../../domain/connection/sayYes';
import { settleIn } from '../../domain/connection/settleIn';
import { tellVisit } from '../../domain/connection/tellVisit';
import type { Case } from '../../domain/referral/case';
import type { CaseDecision } from '../../domain/referral/caseDecision';
import { closeReferral } from '../../domain/referral/ending/closeReferral';
import { undoDeed } from '../../domain/referral/ending/undoDeed';
import { changeConsents } from '../../domain/referral/people/changeConsents';
import { pauseReferral, resumeReferral } from '../../domain/referral/work/pauseReferral';
import { refuse } from '../../domain/refusal';
import type { Deed, Move } from './connectionModel';
import { local, people } from './referralDeeds';

/** The deed of the domain that a word of the model stands for. */
export function moves(found: Case, { who, deed, one, on, pick, id }: Move, at: string): CaseDecision {
  const by = people[who];
  const connectionId = one;
  const { sessions = [] } = found.connections?.find((other) => other.id === one) ?? {};
  const sessionId = sessions[pick % (sessions.length || 1)]?.id ?? 'none';
  const day = { on, withLinkWorker: false };
  const tells = (result: SessionResult) =>
    tellVisit(found, { connectionId, sessionId, result }, by, at, local);
  const ends = (how: 'notForMe' | 'notRightNow' | 'full' | 'groupEnded') =>
    endConnection(found, { connectionId, how }, by, at);
  const tomorrow = new Date(Date.parse(at) + 2 * 86_400_000).toISOString().slice(0, 10);
  const all: Record<Deed, () => CaseDecision> = {
    idea: () => addIdea(found, { id: one, name: one }, by, at),
    yes: () => sayYes(found, connectionId, by, at),
    introduce: () => introduce(found, { connectionId, saidYesToday: false }, by, at),
    introduceWithYes: () => introduce(found, { connectionId, saidYesToday: true }, by, at),
    book: () => bookVisit(found, { connectionId, sessionId: id, ...day }, by, at, local),
    move: () => moveVisit(found, { connectionId, sessionId, ...day }, by, at, local),
    went: () => tells('went'),
    wentWithLinkWorker: () => tells('wentWithLinkWorker'),
    didNotMakeIt: () => tells('didNotMakeIt'),
    personCancelled: () => tells('personCancelled'),
    unplanned: () => tellVisit(found, { connectionId, sessionId: id, on, result: 'went' }, by, at, local),
    settle: () => settleIn(found, { connectionId, theySaySo: true }, by, at, local),
    settleUnsaid: () => settleIn(found, { connectionId, theySaySo: false }, by, at, local),
    notForMe: () => ends('notForMe'),
    notRightNow: () => ends('notRightNow'),
    full: () => ends('full'),
    groupEnded: () => ends('groupEnded'),
    again: () => takeUpAgain(found, connectionId, by, at),
    pause: () => pauseReferral(found, tomorrow, by, at, local),
    goOn: () => resumeReferral(found, by, at, local),
    noGroups: () =>
      who === 'ben' ? refuse('not-yours') : changeConsents(found, { contactGroup: false }, by, at),
    tells: () =>
      who === 'ben' ? refuse('not-yours') : changeConsents(found, { tellReferrerOutcome: true }, by, at),
    close: () => closeReferral(found, { outcome: 'ownNetwork', themes: [] }, by, at),
    undo: () => undoDeed(found, by, at),
  };
  return all[deed]();
}
