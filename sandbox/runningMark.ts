import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Handler } from './http/handler';
import { sendJson } from './http/sendJson';

/** Leaves in `dataDir` whose it is and how to ask whether this start is still running, for `clear.mjs`. */
export function runningMark(dataDir: string, url: string): Handler {
  const mark = { app: 'local-connections-sandbox', start: randomUUID(), url };
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(join(dataDir, 'sandbox.json'), JSON.stringify(mark));
  return async (request, response) => {
    if (request.url !== '/sandbox/running') return false;
    sendJson(response, 200, mark);
    return true;
  };
}
