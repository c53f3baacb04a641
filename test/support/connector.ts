import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Card } from '../../cards/card';

/** One request that the bot made, as it left the process. */
export interface Sent {
  method: string;
  path: string;
  conversationId: string;
  activityId: string;
  /** The whole body, for tests that look for what must not be there. */
  raw: string;
  card: Card | undefined;
  summary: string | undefined;
  /** What it was answered, 0 where the line was cut; undefined until it is answered. */
  status?: number;
}

type When = (sent: Sent) => boolean;

/** A line that is cut has no status. What Teams says beside it may be given. */
interface Refusal {
  status: number | 'cut';
  headers?: Record<string, string>;
  code?: string;
  when?: When;
}

/** A connector of the test's own: keeps what the bot sends, and refuses when told to. */
export async function openConnector() {
  const sent: Sent[] = [];
  const refusals: Refusal[] = [];
  const meanwhiles: { deed: () => Promise<unknown>; when: When }[] = [];
  let count = 0;
  const server = createServer(async (request, response) => {
    const raw = await bodyOf(request);
    const [, conversationId = '', activityId] =
      /conversations\/([^/]+)(?:\/activities(?:\/([^/]+))?)?/.exec(request.url ?? '') ?? [];
    const body = raw ? JSON.parse(raw) : {};
    count += 1;
    const isUpdate = request.method === 'PUT' || request.method === 'DELETE';
    const one: Sent = {
      method: request.method ?? '',
      path: request.url ?? '',
      conversationId: decodeURIComponent(conversationId),
      activityId: isUpdate ? decodeURIComponent(activityId ?? '') : `activity-${count}`,
      raw,
      card: body.attachments?.[0]?.content,
      summary: body.summary,
    };
    sent.push(one);
    const during = meanwhiles.findIndex(({ when }) => when(one));
    if (during >= 0) await meanwhiles.splice(during, 1)[0]?.deed();
    const at = refusals.findIndex(({ when }) => !when || when(one));
    const [refusal] = at >= 0 ? refusals.splice(at, 1) : [];
    const isDelete = request.method === 'DELETE';
    one.status = refusal?.status === 'cut' ? 0 : (refusal?.status ?? (isDelete ? 200 : 201));
    if (refusal?.status === 'cut') return void request.socket.destroy();
    if (refusal) {
      const error = JSON.stringify({ error: { code: refusal.code ?? 'Refused', message: 'refused' } });
      response.writeHead(one.status, { 'content-type': 'application/json', ...refusal.headers }).end(error);
      return;
    }
    if (isDelete) return void response.writeHead(200).end();
    const opened = request.url?.endsWith('/v3/conversations');
    const id = opened ? `a:${body.members?.[0]?.id}` : one.activityId;
    response.writeHead(201, { 'content-type': 'application/json' }).end(JSON.stringify({ id }));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    serviceUrl: `http://127.0.0.1:${port}/`,
    sent,
    /** The next request (that `when` is true of) is refused. */
    refuseNext: (refusal: Refusal) => refusals.push(refusal),
    /** The next request that `when` is true of is answered when this has been done. */
    meanwhile: (when: When, deed: () => Promise<unknown>) => meanwhiles.push({ when, deed }),
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
export type TestConnector = Awaited<ReturnType<typeof openConnector>>;

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
