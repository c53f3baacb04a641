import { gapsCard } from '../../../../cards/activity/upkeep/gapsCard';
import type { Gap } from '../../../../domain/activity/community/gap';
import { gapInWords } from '../../../../domain/activity/community/gapInWords';
import { gapsInOrder } from '../../../../domain/activity/community/gapsInOrder';
import { type Asker, localsWith, rolesAt } from '../../../../domain/staff/asker';
import { dateAt } from '../../../../domain/staff/leave';
import { holdsOne, mayEditActivities, maySeeGaps } from '../../../../domain/staff/rights';
import type { Answer } from '../../../answer';
import { localFor, type Services } from '../../../services';

const perPage = 6;
const mostRead = 500;
const notTheirs = 'The gaps are for link workers, Leads, community engagement workers and managers.';

interface Asked {
  from: string | undefined;
  says?: string;
  nonce: string;
}

/** One page of what was looked for and not found at the asker's Locals. */
export async function gapsAnswer(services: Services, by: Asker, { from, ...asked }: Asked): Promise<Answer> {
  const mine = services.locals.filter(({ id }) => localsWith(by, maySeeGaps).includes(id));
  const [first] = mine;
  if (!first) return { line: notTheirs };
  const gaps = await Promise.all(mine.map(({ id }) => gapsOf(services, id)));
  const rows = gapsInOrder(gaps.flat(), dateAt(services.now(), first.timeZone));
  const start = Math.max(0, Number.parseInt(from ?? '0', 10) || 0);
  const shown = rows.slice(start, start + perPage).map((row) => ({
    row,
    inWords: gapInWords(row.gap),
    local: localFor(services, row.gap.localId),
  }));
  const card = gapsCard({
    shown,
    total: rows.length,
    from: start,
    hasMore: start + perPage < rows.length,
    namesLocals: mine.length > 1,
    mayMove: (localId) => holdsOne(rolesAt(by, localId), mayEditActivities),
    ...asked,
  });
  return { card, summary: 'Gaps' };
}

async function gapsOf(services: Services, partition: string): Promise<Gap[]> {
  const { found } = await services.store.query('gaps', { partition, limit: mostRead });
  return found.map(({ document }) => document);
}
