/**
 * Every metric that is written, with its unit and its labels. Alerts and the workbook may ask for these alone: a test
 * compares. Labels come from fixed lists of this code, never from what somebody sent.
 */
export const metrics = {
  /** From a delivery's token being checked to its answer. */
  answer: { unit: 'ms', labels: ['kind', 'verb', 'outcome'] },
  /** What one attempt at a message by itself came to. */
  send: { unit: 'messages', labels: ['kind', 'outcome'] },
  /** From when a message was due to when it arrived. */
  lateness: { unit: 's', labels: ['kind'] },
  /** Messages that are due and have not gone. */
  waiting: { unit: 'messages', labels: ['orMore'] },
  oldestWaiting: { unit: 's', labels: [] },
  /** Messages of the last day that were given up, or of which nobody can tell whether they arrived. */
  givenUp: { unit: 'messages', labels: ['state', 'orMore'] },
  unreachable: { unit: 'people', labels: ['orMore'] },
  /** 1 when the store answers in time, 0 when it does not. */
  ready: { unit: 'share', labels: [] },
  sweep: { unit: 'ms', labels: [] },
  /** From a change to its delivery by the change feed. */
  feedLag: { unit: 's', labels: ['container'] },
  /** What an invocation cost at the store. */
  store: { unit: 'RU', labels: ['function', 'requests', 'throttled', 'milliseconds', 'by'] },
} as const;

export type MetricName = keyof typeof metrics;
