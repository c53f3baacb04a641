import { isListKind, isNoticeKind } from '../../domain/notice/notice';
import type { Nudge } from '../../domain/notice/nudge';
import { sendOutcome } from '../../domain/notice/sendOutcome';
import type { Held } from '../../store/store';
import type { Services } from '../services';
import { recordMetric } from '../watching/recordMetric';
import { planNotice } from './settle';
import { subjectOf } from './subjectOf';

/**
 * Tells those who must hear of it instead, and only then keeps what the nudge became. True when somebody else is now
 * owed a message.
 */
export async function settleNudge(services: Services, held: Held<Nudge>, next: Nudge): Promise<boolean> {
  const isLost = next.state === 'unreachable' || next.state === 'uncertain' || next.state === 'dead';
  const told = isLost && (await tellInstead(services, next));
  await services.store.replace('nudges', held, next);
  const { kind, state, attempts, subject } = next;
  services.log.info('nudge', { kind, state, attempts, subjectId: subject.id });
  const known = isNoticeKind(kind) ? kind : 'unknown';
  recordMetric(services.log, 'send', 1, { kind: known, outcome: sendOutcome(next) });
  return told;
}

/** What waits is never left unseen: where the last person who is there was not reached, the Lead gets it. */
export async function tellInstead(
  services: Services,
  { kind, state, subject, occurrence }: Nudge,
): Promise<boolean> {
  if (!isListKind(kind) && kind !== 'activity.wrong') return false;
  const found = await subjectOf(services, subject);
  if (found && 'attendees' in found) return false;
  const leadsOf = found && 'leadFrom' in found && found.leadFrom ? found.leadFrom : subject.partition;
  const isLeads = state === 'uncertain' || state === 'dead' || kind === 'referral.lead';
  const again =
    kind === 'referral.intake' ? { intakeOf: subject.partition } : { linkWorkersOf: subject.partition };
  const to = isLeads ? { leadsOf } : again;
  await planNotice(services, subject, { id: occurrence, kind, to, at: services.now() }, found);
  return true;
}
