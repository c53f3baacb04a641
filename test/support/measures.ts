import type { Measured, MeasureTime } from '../../domain/measure/measure';
import { ucla3 } from '../../domain/measure/ucla3';

/** What somebody chose, by question, as a form sends it. */
export const answered = { saidYes: 'true', answer1: '2', answer2: '1', answer3: '2', when: 'start' };

/** Answers as they are kept: to the three questions, on a day. */
export function measured(on: string, answers: number[], more: Partial<Measured> = {}): Measured {
  const when: MeasureTime = 'review';
  return {
    id: `of${on}`,
    instrument: ucla3.id,
    version: ucla3.version,
    when,
    on,
    at: `${on}T00:00:00.000Z`,
    by: 'aaaaaaaa-0000-4000-8000-000000000002',
    answers,
    score: ucla3.score(answers),
    ...more,
  };
}
