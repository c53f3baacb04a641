import type { IncomingMessage } from 'node:http';

/** Another site in the same browser must not reach the sandbox, by its own name or by a name that points here. */
export function refuseStranger(request: IncomingMessage, port: number): string | undefined {
  const here = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!here.includes(request.headers.host ?? '')) {
    return 'The sandbox answers on this machine only, by its own address.';
  }
  const { origin } = request.headers;
  if (origin !== undefined && !here.some((host) => origin === `http://${host}`)) {
    return 'The sandbox does not answer other web sites.';
  }
  return undefined;
}
