import { DateTime } from 'luxon';
import { afterBusinessDays } from '../../businessDays';
import { carriedOver } from '../../connection/carriedOver';
import type { Local } from '../../local';
import { toFunction } from '../../notice/notices';
import { refuse } from '../../refusal';
import type { Asker } from '../../staff/asker';
import { mayWork, relationsTo } from '../access';
import type { Case } from '../case';
import type { CaseDecision } from '../caseDecision';
import { happened } from '../happened';
import { isOpen } from '../statusGroups';
import { mayUndo } from './undoDeed';

export const reopenDays = 90;

/** The person comes back within 90 days: a new referral goes on from this one. Their consent must still stand. */
export function reopenReferral(found: Case, id: string, by: Asker, at: string): CaseDecision {
  const { referral } = found;
  if (isOpen(referral)) return refuse('still-open');
  const relations = relationsTo(found, by);
  // whoever only joined it knows it by another reference, and not that it went before
  const isOwn = relations.includes('referrer') && found.referrerIds.includes(by.id);
  if (!isOwn && !mayWork(relations)) return refuse('not-yours');
  if (referral.status === 'withdrawn' || !found.consents.refer.given) return refuse('ask-again-first');
  if (referral.status !== 'closed' && referral.status !== 'noContact') return refuse('already-ended');
  if (referral.status === 'closed' && referral.outcome === 'died') return refuse('already-ended');
  if (found.reopenedAs) return refuse('already-so');
  if (!mayReopenAt(found, at)) return refuse('too-late-to-reopen');
  const { undo } = found;
  if (undo && undo.by !== by.id && mayUndo(found, undo.by, at)) return refuse('just-ended');
  return happened(found, 'reopened', by.id, at, {
    reopenedAs: { id, at, by: { personId: by.id, name: by.name } },
  });
}

export function mayReopenAt({ referral }: Pick<Case, 'referral'>, at: string): boolean {
  return DateTime.fromISO(at).diff(DateTime.fromISO(referral.since), 'days').days <= reopenDays;
}

/**
 * The new case, as it follows from the earlier one alone: made by whoever sees first that it is not there yet, unless
 * the person has said no since.
 */
export function goesOnFrom(earlier: Case, local: Local): Case | undefined {
  const {
    reopenedAs,
    undo: _undo,
    concern: _concern,
    lastCheckIn: _line,
    stepsBefore: _steps,
    followUpOn: _asked,
    connectedLine: _told,
    connections,
    brought: _brought,
    ...rest
  } = earlier;
  if (!reopenedAs || !earlier.consents.refer.given) return undefined;
  const { id, at, by } = reopenedAs;
  const isReferrer = earlier.referrerIds.includes(by.personId);
  const made: Case = {
    ...rest,
    id,
    revision: 0,
    replaces: earlier.id,
    referrers: isReferrer ? [by] : [],
    referrerIds: isReferrer ? [by.personId] : [],
    linkedTo: [],
    ...(connections && { connections: carriedOver(connections, at) }),
    careTeam: [],
    askedToTeam: [],
    referral: {
      status: 'sent',
      sentAt: at,
      since: at,
      dueAt: afterBusinessDays(at, local.clocks.accept, local),
    },
    mutedBy: [],
    timeline: [{ at, by: by.personId, event: 'sent' }],
    donePresses: [],
    undone: [],
    notices: [],
    audit: [],
  };
  return {
    ...made,
    notices: [
      toFunction(made, 'referral.waiting', at, { linkWorkersOf: local.id }),
      ...(isReferrer ? [toFunction(made, 'referral.status', at, { personId: by.personId })] : []),
    ],
  };
}
