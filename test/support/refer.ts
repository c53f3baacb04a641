import { textOf } from './cardReading';
import { completeReferral } from './completeReferral';
import type { Person } from './townPerson';

/** Somebody refers a person. Gives back the case reference. */
export async function refer(referrer: Person, typed: Record<string, string> = {}): Promise<string> {
  const form = await referrer.presses(await referrer.says('refer'), 'Refer a person');
  const sent = await referrer.presses(form.card, 'Send referral', { ...completeReferral, ...typed });
  const [reference] = /[A-Z]{3}-[2-9A-Z]{4}/.exec(textOf(sent.card)) ?? [];
  if (!reference) throw new Error(`It was not sent:\n${textOf(sent.card)}`);
  return reference;
}
