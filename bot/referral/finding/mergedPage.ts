import type { Case } from '../../../domain/referral/case';
import { pageToken } from '../../../store/query/pageToken';
import { valueAt } from '../../../store/query/valueAt';
import type { Query, Store } from '../../../store/store';

interface PageOf {
  /** One of the fields by which cases can be ordered. */
  order: { by: string; descending?: boolean };
  limit: number;
  after?: string | undefined;
  /** What is not open to the reader is left out, and another stands in its place. */
  isShown: (found: Case) => boolean;
}
export type CaseList = Pick<Query, 'partition' | 'where'>;

/**
 * One page out of several lists of cases, in one order and each case once. A token is a place in that order, so the
 * token of one list is good for all of them.
 */
export async function mergedPage(
  store: Store,
  lists: readonly CaseList[],
  page: PageOf,
): Promise<{ cases: Case[]; next?: string }> {
  const { limit, order } = page;
  const read = await Promise.all(lists.map((list) => oneMoreThanAPage(store, list, page)));
  const byId = new Map(read.flat().map((found) => [`${found.localId} ${found.id}`, found]));
  const place = (found: Case) => [String(valueAt(found, order.by)), found.id, found.localId];
  const sign = order.descending ? -1 : 1;
  const cases = [...byId.values()].sort((one, other) => sign * inOrder(place(one), place(other)));
  const last = cases[limit - 1];
  return {
    cases: cases.slice(0, limit),
    ...(cases.length > limit && last && { next: pageToken(place(last)) }),
  };
}

async function oneMoreThanAPage(store: Store, list: CaseList, page: PageOf): Promise<Case[]> {
  const { limit, order, isShown } = page;
  const shown: Case[] = [];
  let { after } = page;
  do {
    const query = { ...list, order, limit: limit + 1, ...(after !== undefined && { after }) };
    const { found, next } = await store.query('cases', query);
    shown.push(...found.map(({ document }) => document).filter(isShown));
    after = next;
  } while (after !== undefined && shown.length <= limit);
  return shown;
}

/** As the store orders text: by its letters' numbers, in no language's way. */
function inOrder(one: readonly string[], other: readonly string[]): number {
  const at = one.findIndex((part, index) => part !== other[index]);
  if (at < 0) return 0;
  return (one[at] ?? '') < (other[at] ?? '') ? -1 : 1;
}
