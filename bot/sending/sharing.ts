import { newsShown } from '../../cards/referral/news';
import { isListKind, isNewsKind, type NoticeKind } from '../../domain/notice/notice';
import { noticeStillHolds } from '../../domain/notice/noticeStillHolds';
import { revisionOf } from '../../domain/notice/notices';
import type { Nudge } from '../../domain/notice/nudge';
import type { Case } from '../../domain/referral/case';
import type { Asker } from '../../domain/staff/asker';
import type { Held } from '../../store/store';
import type { Services } from '../services';
import { subjectOf } from './subjectOf';

interface Shared {
  held: Held<Nudge>;
  found: Case;
}

/**
 * What else is owed to the same person and goes out in the same message. Those that no longer hold, and those of which
 * nobody could tell twice whether they arrived, end by themselves.
 */
export async function sharing(services: Services, nudge: Nudge, to: Asker): Promise<Shared[]> {
  const now = services.now();
  const owed = {
    partition: nudge.recipientId,
    where: [{ field: 'state', in: ['planned', 'claimed'] }],
    order: { by: 'wakeAt' },
  };
  const { found } = await services.store.query('nudges', owed);
  const all: Shared[] = [];
  for (const held of found) {
    const other = held.document;
    if (other.id === nudge.id || !sharesWith(nudge.kind, other.kind) || isInHand(other, now)) continue;
    const subject = await subjectOf(services, other.subject);
    if (!subject || !('participant' in subject)) continue;
    if (noticeStillHolds(other.kind, other.occurrence, subject, to)) all.push({ held, found: subject });
  }
  return isListKind(nudge.kind) ? all : inOneCard(nudge, all, now);
}

function sharesWith(kind: NoticeKind, other: NoticeKind): boolean {
  return isListKind(kind) ? isListKind(other) : isNewsKind(other);
}

/** Claimed by a sender that may be alive, or left by one that died when it had been uncertain already. */
function isInHand({ state, ambiguous, wakeAt = '' }: Nudge, now: string): boolean {
  return state === 'claimed' && (wakeAt > now || ambiguous > 0);
}

/** What may be told yet; and what came before it about the same referral, which can no longer be taken back. */
function inOneCard(nudge: Nudge, all: readonly Shared[], now: string): Shared[] {
  const due = all.map(({ held }) => held.document).filter(({ firstDueAt = '' }) => firstDueAt <= now);
  const newest = new Map<string, number>();
  for (const { subject, occurrence } of [nudge, ...due]) {
    if (!newest.has(subject.id) && newest.size === newsShown) continue;
    newest.set(subject.id, Math.max(newest.get(subject.id) ?? 0, revisionOf(occurrence)));
  }
  return all.filter(({ held: { document } }) => {
    const last = newest.get(document.subject.id);
    return last !== undefined && revisionOf(document.occurrence) <= last;
  });
}
