import { AsyncLocalStorage } from 'node:async_hooks';
import type { Log } from '../log';
import { recordMetric } from './recordMetric';

/** From good to bad. `refused`: a rule said no, and that is in the audit. `late`: another answer went out in time. */
export const answerOutcomes = ['answered', 'refused', 'late', 'fault'] as const;
export type AnswerOutcome = (typeof answerOutcomes)[number];
export interface Asked {
  kind: 'words' | 'press' | 'dialog' | 'search' | 'event';
  /** The command or the button's verb, as this code knows it. */
  verb: string;
}

const answers = new AsyncLocalStorage<{ outcome: AnswerOutcome }>();

/** Says of the answer under way what becomes of it. The worst that was said holds. */
export function answerBecame(outcome: AnswerOutcome): void {
  const answer = answers.getStore();
  if (answer && answerOutcomes.indexOf(outcome) > answerOutcomes.indexOf(answer.outcome))
    answer.outcome = outcome;
}

/** Times an answer. */
export async function answering<T>(log: Log, asked: Asked, work: () => Promise<T>): Promise<T> {
  const answer = { outcome: 'answered' as AnswerOutcome };
  const began = performance.now();
  try {
    return await answers.run(answer, work);
  } catch (error) {
    answer.outcome = 'fault';
    throw error;
  } finally {
    const { kind, verb } = asked;
    const { outcome } = answer;
    recordMetric(log, 'answer', Math.round(performance.now() - began), { kind, verb, outcome });
  }
}
