import { instrumentOf } from '../../../domain/measure/instruments';
import type { Measured } from '../../../domain/measure/measure';
import { measuredInWords } from '../../../domain/measure/measuredInWords';
import type { HeldSection, HeldView } from './heldView';

/** Their answers, question by question. */
export function yourAnswers({ found: { measures = [] } }: HeldView): HeldSection {
  return { title: 'Questions that you answered', lines: measures.flatMap(answersOf) };
}

function answersOf(one: Measured): string[] {
  const asked = instrumentOf(one);
  const error = one.isError ? ' (entered in error)' : '';
  return [
    `${asked?.name ?? 'Questions'}, ${measuredInWords(one)}${error}`,
    ...(asked?.questions ?? []).map(
      (question, at) => `- ${question} ${asked?.answers[one.answers[at] ?? -1] ?? 'no answer kept'}`,
    ),
  ];
}
