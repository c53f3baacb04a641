import type { Local } from '../../domain/local';
import type { Card } from '../card';
import { box, card, heading, line, quiet } from '../parts';
import { callTripleZero, linesToCall, notMonitored, triageOf, urgentAdvice } from './crisisLines';

/** The safety card. It needs nothing but settings, so that it is answered when everything else is down. */
export function crisisCard(locals: readonly Local[]): Card {
  return card([
    heading('If someone is in danger'),
    box('attention', [line(callTripleZero), line(notMonitored)]),
    line(urgentAdvice),
    line('**Area mental health triage, day and night**'),
    ...locals.map((local) => line(`- ${triageOf(local)}`)),
    line('**Lines the person can use, day and night**'),
    ...linesToCall.map((one) => line(`- ${one}`)),
    quiet('Record risk in the clinical record, not here.'),
  ]);
}
