import type { IncomingMessage, ServerResponse } from 'node:http';
import type { TriggerType } from './triggerOf';

export interface FunctionsHost {
  readonly functions: readonly { name: string; trigger: TriggerType }[];
  /** Answers what is for a function. False: it is not. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
  fireTimer(name: string): Promise<void>;
  fireChanges(name: string, documents: readonly unknown[]): Promise<void>;
  /** Every timer once, then whatever that changed. */
  fireTimers(): Promise<void>;
  /** Hands on what has changed, until all is quiet. */
  pump(): Promise<void>;
}
