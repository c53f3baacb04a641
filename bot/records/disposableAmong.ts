import type { Local } from '../../domain/local';
import type { RetentionClass } from '../../domain/records/retention';
import { type WhenDisposable, whenDisposable } from '../../domain/records/whenDisposable';
import type { Case } from '../../domain/referral/case';
import { dateAt } from '../../domain/staff/leave';
import type { Services } from '../services';
import { relatedTo } from './relatedTo';

export type Disposable = WhenDisposable & { caseId: string };

/** Those that may be disposed of now and are not marked yet. */
export async function disposableAmong(
  services: Services,
  local: Local,
  retained: RetentionClass,
  cases: readonly Case[],
): Promise<Disposable[]> {
  const marked = await markedAmong(services, local.id, cases);
  const today = dateAt(services.now(), local.timeZone);
  const rows = cases
    .filter(({ id }) => !marked.has(id))
    .map(async (found) => {
      const related = await relatedTo(services, found);
      return { caseId: found.id, ...whenDisposable(found, related, retained, local, today) };
    });
  return (await Promise.all(rows)).filter(({ why }) => why === undefined);
}

async function markedAmong({ store }: Services, partition: string, cases: readonly Case[]) {
  if (cases.length === 0) return new Set<string>();
  const ids = cases.map(({ id }) => id);
  const those = { partition, where: [{ field: 'id', in: ids }], limit: ids.length };
  const { found } = await store.query('disposals', those);
  const marked = found.map(({ document }) => document).filter(({ state }) => state !== 'takenOff');
  return new Set(marked.map(({ id }) => id));
}
