import type { Local } from '../../../domain/local';
import type { Element } from '../../card';
import { callTripleZero, linesToCall, notMonitored, triageOf, urgentAdvice } from '../../help/crisisLines';
import { box, line, smallHeading } from '../../parts';

/** Above a form whose words can mean that someone is not safe. It stops nothing. */
export function safetyBanner(local: Local): Element {
  return box('attention', [
    smallHeading('If someone may not be safe'),
    line(`${notMonitored} ${callTripleZero}`),
    line(urgentAdvice),
    line(`Area mental health triage, day and night: ${triageOf(local)}`),
    line(`Lines the person can use, day and night: ${linesToCall.join(' · ')}`),
    line('**Please record risk in the client record, not here.**'),
  ]);
}
