import type { IncomingMessage, ServerResponse } from 'node:http';

/** Answers a request, or says false when it is for another. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;
