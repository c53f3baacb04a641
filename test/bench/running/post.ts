import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';

const agent = new Agent({ keepAlive: true });

export interface Posted {
  status: number;
  raw: string;
  /** Until the last byte of the answer, in milliseconds. */
  took: number;
}

/** Sends an activity over a line that is open already, and times it. */
export function post(endpoint: string, activity: unknown, authorization?: string): Promise<Posted> {
  const body = JSON.stringify(activity);
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    ...(authorization !== undefined && { authorization }),
  };
  return new Promise((answered, failed) => {
    const before = performance.now();
    request(endpoint, { method: 'POST', agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', failed);
      response.on('end', () => {
        const took = performance.now() - before;
        answered({ status: response.statusCode ?? 0, raw: Buffer.concat(chunks).toString(), took });
      });
    })
      .on('error', failed)
      .end(body);
  });
}
