import type { Local } from '../../domain/local';

/** What the safety card and the banner on a form have in common. Nothing here pretends that somebody watches. */
export const callTripleZero = '**Call 000** if someone is in immediate danger.';
export const notMonitored = "This bot is not monitored and can't respond to an emergency.";
export const urgentAdvice =
  "For urgent mental health advice call your area mental health triage service, or follow your service's escalation procedure and tell the on-duty clinician now.";
export const linesToCall = [
  '**Lifeline** [13 11 14](tel:131114)',
  '**Suicide Call Back Service** [1300 659 467](tel:1300659467)',
  '**13YARN** [13 92 76](tel:139276) (Aboriginal and Torres Strait Islander crisis support)',
] as const;

export function triageOf({ name, triagePhone, phone }: Local): string {
  return triagePhone
    ? `${name}: **${triagePhone}**`
    : `${name}: ask the Local on **${phone}** for its triage number`;
}
