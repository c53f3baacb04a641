import { type HistoryRow, historyCard, historyPage } from '../../../cards/activity/trust/historyCard';
import type { Activity } from '../../../domain/activity/activity';
import { asActivity } from '../../../domain/activity/activity';
import type { Asker } from '../../../domain/staff/asker';
import { maySearchActivities } from '../../../domain/staff/rights';
import type { Answer } from '../../answer';
import { nonceAfter } from '../../nonce';
import type { Press } from '../../press';
import { localFor, type Services } from '../../services';
import { readActivity } from '../readActivity';
import { noActivity } from './noActivity';

/** Who changed what and when, also in the entries that were found to be the same. */
export async function showHistory(services: Services, by: Asker, press: Press): Promise<Answer> {
  const read = await readActivity(services, by, press, maySearchActivities);
  if (!read) return noActivity(services, by, press);
  const { found } = read;
  const all = await rowsOf(services, found);
  const last = Math.max(0, Math.ceil(all.length / historyPage) - 1) * historyPage;
  const asked = Number(press.ids['from'] ?? 0);
  const from = Number.isInteger(asked) && asked > 0 ? Math.min(asked, last) : 0;
  const dialog = historyCard({
    activity: found,
    local: localFor(services, found.localId),
    rows: all.slice(from, from + historyPage),
    from,
    total: all.length,
    nonce: nonceAfter(press.nonce),
  });
  return { title: 'What changed', dialog };
}

async function rowsOf(services: Services, { changes, localId, mergedFrom = [] }: Activity) {
  const others = await Promise.all(mergedFrom.map((id) => services.store.read('activities', localId, id)));
  const rows: HistoryRow[] = others.flatMap((held) => {
    if (!held) return [];
    const other = asActivity(held.document);
    return other.changes.map((change) => ({ ...change, of: other.name }));
  });
  // of one instant, the later of a document first
  return [...rows, ...changes].reverse().sort((one, other) => other.at.localeCompare(one.at));
}
