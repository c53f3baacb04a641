import type { ContainerName, Documents } from '../store/containers';
import type { Held, Query, Store } from '../store/store';

/** All that a query finds, page by page, for jobs; a press asks for one page. */
export async function* everyPage<C extends ContainerName>(
  store: Store,
  container: C,
  query: Query,
): AsyncGenerator<Held<Documents[C]>> {
  let after: string | undefined;
  do {
    const page = await store.query(container, { ...query, ...(after !== undefined && { after }) });
    yield* page.found;
    after = page.next;
  } while (after !== undefined);
}
