import type { IncomingMessage } from 'node:http';
import { readBody } from './readBody';

/** Undefined when the body is no JSON. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const body = (await readBody(request)).toString();
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
