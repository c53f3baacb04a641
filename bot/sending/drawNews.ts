import type { Card } from '../../cards/card';
import { agreedInWords } from '../../cards/conference/after/agreedInWords';
import { newsCard } from '../../cards/referral/news';
import { isNewsKind } from '../../domain/notice/notice';
import { revisionOf } from '../../domain/notice/notices';
import type { Nudge } from '../../domain/notice/nudge';
import type { Case } from '../../domain/referral/case';
import { seenBy } from '../../domain/referral/seenBy';
import type { Asker } from '../../domain/staff/asker';
import type { Services } from '../services';

/** Several pieces of news in one card, one line a referral: the newest about it. */
export function drawNews(
  services: Services,
  news: readonly { nudge: Nudge; found: Case }[],
  to: Asker,
): Card {
  const newest = new Map<string, (typeof news)[number]>();
  for (const one of news) {
    const before = newest.get(one.found.id);
    // not by when they were planned: a late planner plans several at once
    if (!before || revisionOf(before.nudge.occurrence) < revisionOf(one.nudge.occurrence))
      newest.set(one.found.id, one);
  }
  const lines = [...newest.values()].flatMap(({ nudge: { kind }, found }) =>
    isNewsKind(kind)
      ? [
          {
            kind,
            found: seenBy(found, to),
            isAsked: found.askedToTeam?.includes(to.id) ?? false,
            ...(kind === 'conference.action' && { says: agreedInWords(found, to.id) }),
          },
        ]
      : [],
  );
  return newsCard(lines, services.newNonce());
}
