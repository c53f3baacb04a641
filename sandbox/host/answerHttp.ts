import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBody } from '../http/readBody';
import { invokeFunction } from './invokeFunction';
import type { RegisteredFunction } from './registeredFunction';
import { routeOf } from './routeOf';

/** Answers a request with the HTTP function whose route it meets. */
export async function answerHttp(
  functions: readonly RegisteredFunction[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
  const method = request.method ?? 'GET';
  const meeting = functions.map(routeOf).filter((route) => route.path.test(url.pathname));
  const route = meeting.find((one) => one.methods.includes(method));
  if (!route) {
    response.writeHead(meeting.length > 0 ? 405 : 404).end();
    return;
  }
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
  );
  const { returnValue } = await invokeFunction(route.registered, {
    http: {
      method,
      url: url.href,
      headers,
      params: { ...route.path.exec(url.pathname)?.groups },
      query: Object.fromEntries(url.searchParams),
      body: { bytes: await readBody(request) },
    },
  });
  const answer = returnValue?.http;
  const body = answer?.body?.bytes ?? answer?.body?.string ?? '';
  response.writeHead(Number(answer?.statusCode ?? 204), answer?.headers).end(body);
}
