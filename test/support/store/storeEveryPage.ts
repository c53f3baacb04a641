import type { ContainerName, Documents } from '../../../store/containers';
import type { Query, Store } from '../../../store/store';

/** The documents of each page of a query, to the last. */
export async function storeEveryPage<C extends ContainerName>(
  store: Store,
  container: C,
  query: Omit<Query, 'after'>,
): Promise<Documents[C][][]> {
  const pages: Documents[C][][] = [];
  let after: string | undefined;
  do {
    const page = await store.query(container, { ...query, ...(after !== undefined && { after }) });
    pages.push(page.found.map(({ document }) => document));
    after = page.next;
  } while (after !== undefined);
  return pages;
}
