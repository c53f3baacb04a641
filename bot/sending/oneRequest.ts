import { toHttpHeadersLike } from '@azure/core-http-compat';
import { createHttpHeaders } from '@azure/core-rest-pipeline';

/** A connector's answer that is no success. */
export class ConnectorRefused extends Error {
  override name = 'ConnectorRefused';
  readonly status: number;
  readonly code: string;
  readonly retryAfterMs: number | undefined;

  constructor(status: number, code: string, retryAfterMs?: number) {
    super(`The connector answered ${status} ${code}`);
    this.status = status;
    this.code = code;
    this.retryAfterMs = retryAfterMs;
  }
}

/** No answer came: a reset or a time-out. What was asked may have been done. */
export class ConnectorSilent extends Error {
  override name = 'ConnectorSilent';
}

interface WebResource {
  url: string;
  method: string;
  body?: unknown;
  headers: { toJson?: () => Record<string, string>; rawHeaders?: () => Record<string, string> };
}

/**
 * The connector client's HTTP: one fetch a request. The SDK's own client sends a POST up to four times, which would
 * be up to four copies of a message.
 */
export function oneRequest(timeoutMs: number) {
  return {
    async sendRequest(request: WebResource) {
      const response = await answerTo(request, timeoutMs);
      const { bodyAsText } = response;
      if (!response.ok)
        throw new ConnectorRefused(response.status, codeOf(bodyAsText), retryAfterMs(response.headers));
      const headers = toHttpHeadersLike(createHttpHeaders(Object.fromEntries(response.headers)));
      return { request, status: response.status, headers, bodyAsText };
    },
  };
}

async function answerTo(request: WebResource, timeoutMs: number) {
  try {
    const response = await fetch(request.url, {
      method: request.method,
      headers: request.headers.toJson?.() ?? request.headers.rawHeaders?.() ?? {},
      ...(typeof request.body === 'string' && { body: request.body }),
      // following one would be a second request
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    });
    const { ok, status, headers } = response;
    return { ok, status, headers, bodyAsText: await response.text() };
  } catch {
    throw new ConnectorSilent('The connector did not answer.');
  }
}

function retryAfterMs(headers: Headers): number | undefined {
  const value = headers.get('retry-after');
  if (value === null) return undefined;
  const seconds = Number(value);
  // by the clock of whoever says it
  const ms = Number.isFinite(seconds)
    ? seconds * 1000
    : Date.parse(value) - Date.parse(headers.get('date') ?? '');
  return Number.isFinite(ms) && ms >= 0 ? ms : undefined;
}

function codeOf(body: string): string {
  try {
    return String(JSON.parse(body)?.error?.code ?? '');
  } catch {
    return '';
  }
}
