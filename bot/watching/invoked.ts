import type { Log } from '../log';
import { type Invocation, withinInvocation } from './invocation';
import { recordMetric } from './recordMetric';
import { Spent } from './spent';

/** Runs an invocation, and says at its end what it has cost at the store. What goes on after that is not counted. */
export async function invoked<T>(
  log: Log,
  about: Pick<Invocation, 'name' | 'correlationId' | 'write'>,
  work: () => Promise<T>,
): Promise<T> {
  const invocation: Invocation = { ...about, spent: new Spent(), isOver: false };
  return withinInvocation(invocation, async () => {
    try {
      return await work();
    } finally {
      recordSpent(log, invocation);
      invocation.isOver = true;
    }
  });
}

function recordSpent(log: Log, { name, spent }: Invocation): void {
  const by = spent.all();
  if (by.length === 0) return;
  const sum = (of: (one: (typeof by)[number]) => number) => by.reduce((total, one) => total + of(one), 0);
  recordMetric(log, 'store', Math.round(sum((one) => one.requestUnits) * 100) / 100, {
    function: name,
    requests: sum(({ requests }) => requests),
    throttled: sum(({ throttled }) => throttled),
    milliseconds: sum(({ milliseconds }) => milliseconds),
    by: by.map((one) => ({ ...one })),
  });
}
