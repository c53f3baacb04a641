import { afterBusinessDays } from '../../businessDays';
import { withoutNext } from '../../checkIn/checkInsOf';
import type { Local } from '../../local';
import { toReferrers } from '../../notice/notices';
import { refuse } from '../../refusal';
import type { Asker } from '../../staff/asker';
import { isWithPerson, relationsTo } from '../access';
import type { Case } from '../case';
import type { CaseDecision } from '../caseDecision';
import { happened } from '../happened';
import type { Named, Trying, TryResult, TryWay } from '../referral';
import { isOpen } from '../statusGroups';

/** What came of an attempt to reach the person. */
export type Contact = { result: 'spoke'; fallbackContact?: string } | { result: TryResult; way: TryWay };

/** Having spoken is the first contact; the rest are tries, and kept. */
export function firstContact(
  found: Case,
  contact: Contact,
  by: Asker,
  at: string,
  local: Local,
): CaseDecision {
  const { referral } = found;
  if (!isOpen(referral)) return refuse('already-ended');
  if (referral.status === 'gettingStarted' || referral.status === 'paused') return refuse('already-spoken');
  if (referral.status !== 'named' && referral.status !== 'trying') return refuse('not-taken');
  if (!isWithPerson(relationsTo(found, by))) return refuse('not-yours');
  return contact.result === 'spoke'
    ? spoke(found, referral, contact.fallbackContact ?? found.fallbackContact, by, at, local)
    : tried(found, referral, contact, by, at, local);
}

function spoke(
  found: Case,
  { sentAt, takenBy }: Named | Trying,
  fallbackContact: string | undefined,
  by: Asker,
  at: string,
  local: Local,
): CaseDecision {
  // where nobody else supports the person, somebody must be known to turn to
  if (found.origin.supportContext === 'sole' && !fallbackContact) return refuse('fallback-needed');
  const dueAt = afterBusinessDays(at, local.clocks.nextStep, local);
  return happened(found, 'spoke', by.id, at, {
    referral: { status: 'gettingStarted', sentAt, since: at, takenBy, firstContactAt: at, dueAt },
    ...(fallbackContact && { fallbackContact }),
    notices: toReferrers(found, 'referral.firstContact', by.id, at),
  });
}

function tried(
  found: Case,
  referral: Named | Trying,
  { way, result }: { way: TryWay; result: TryResult },
  by: Asker,
  at: string,
  local: Local,
): CaseDecision {
  const { giveUpAskedAt: _again, ...before }: Partial<Trying> = referral.status === 'trying' ? referral : {};
  return happened(found, result, by.id, at, {
    checkIns: withoutNext(found),
    referral: {
      ...before,
      status: 'trying',
      sentAt: referral.sentAt,
      since: before.since ?? at,
      takenBy: referral.takenBy,
      dueAt: afterBusinessDays(at, local.clocks.nextTry, local),
      tries: [...(before.tries ?? []), { at, by: by.id, way, result }],
    },
    isUndoable: true,
  });
}
