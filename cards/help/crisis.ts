import type { Local } from '../../domain/local';
import type { Card } from '../card';
import { box, card, heading, line, quiet } from '../parts';

/** The safety card. It needs nothing but settings, so that it is answered when everything else is down. */
export function crisisCard(locals: readonly Local[]): Card {
  return card([
    heading('If someone is in danger'),
    box('attention', [
      line('**Call 000** if someone is in immediate danger.'),
      line("This bot is not monitored and can't respond to an emergency."),
    ]),
    line(
      "For urgent mental health advice call your area mental health triage service, or follow your service's escalation procedure and tell the on-duty clinician now.",
    ),
    line('**Area mental health triage, day and night**'),
    ...locals.map(triageLine),
    line('**Lines the person can use, day and night**'),
    line('- **Lifeline** [13 11 14](tel:131114)'),
    line('- **Suicide Call Back Service** [1300 659 467](tel:1300659467)'),
    line('- **13YARN** [13 92 76](tel:139276) (Aboriginal and Torres Strait Islander crisis support)'),
    quiet('Record risk in the clinical record, not here.'),
  ]);
}

function triageLine({ name, triagePhone, phone }: Local) {
  return line(
    triagePhone
      ? `- ${name}: **${triagePhone}**`
      : `- ${name}: ask the Local on **${phone}** for its triage number`,
  );
}
