import { AsyncLocalStorage } from 'node:async_hooks';
import type { Spent } from './spent';

/** One delivery, or one run of a timer: everything that it causes is told apart by its correlation id. */
export interface Invocation {
  /** The function's name. */
  readonly name: string;
  readonly correlationId: string;
  /** Writes a log line beside the invocation, as long as it lasts. */
  readonly write?: (line: string, level: 'info' | 'fault') => void;
  readonly spent: Spent;
  isOver: boolean;
}

const invocations = new AsyncLocalStorage<Invocation>();

/** Undefined outside of any: while the process starts, or in a test that calls a deed itself. */
export function currentInvocation(): Invocation | undefined {
  return invocations.getStore();
}

export function withinInvocation<T>(invocation: Invocation, work: () => Promise<T>): Promise<T> {
  return invocations.run(invocation, work);
}
