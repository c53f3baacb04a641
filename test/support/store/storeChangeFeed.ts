import type { IncomingMessage, ServerResponse } from 'node:http';

interface Stored {
  _etag: string;
}

/**
 * The change feed as Cosmos DB answers it: an ETag that says how far one has read, and 304 when nothing is new.
 * The server's own says 304 to every token. Its list of documents does stand in the order of their last change.
 */
export function storeChangeFeed() {
  const numbers = new Map<string, number>();
  const numberOf = (etag: string) => {
    if (!numbers.has(etag)) numbers.set(etag, numbers.size + 1);
    return numbers.get(etag) ?? 0;
  };

  return async (address: string, request: IncomingMessage, response: ServerResponse) => {
    const { 'a-im': _feed, ...headers } = request.headers as Record<string, string>;
    const { 'if-none-match': since, 'x-ms-max-item-count': most, ...plain } = headers;
    const all = await fetch(`${address}${request.url}`, { headers: plain });
    const { Documents } = (await all.json()) as { Documents: Stored[] };

    const changed = Documents.filter(({ _etag }) => numberOf(_etag) > Number(since ?? 0)).slice(
      0,
      Number(most),
    );
    const last = changed.at(-1);
    response.setHeader('etag', last ? String(numberOf(last._etag)) : (since ?? '0'));
    response.setHeader('x-ms-request-charge', '1');
    response.statusCode = last ? 200 : 304;
    response.end(last && JSON.stringify({ Documents: changed, _count: changed.length }));
  };
}
