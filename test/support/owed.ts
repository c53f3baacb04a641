import { everyPage } from '../../bot/everyPage';
import type { Nudge } from '../../domain/notice/nudge';
import { buttonsOf, textOf } from './cardReading';
import type { Sent } from './connector';
import type { Town } from './town';
import type { Person } from './townPerson';

/** What the bot owes to a person, or to anyone. */
export async function owed(town: Town, to?: Person): Promise<Nudge[]> {
  const found: Nudge[] = [];
  const partition = to ? to.id : ({ everywhere: true } as const);
  for await (const { document } of everyPage(town.store, 'nudges', { partition })) found.push(document);
  return found;
}

/** True of a message to this person that says so, whether or not it arrives. */
export function posting(to: Person, says: string) {
  return ({ method, conversationId, card }: Sent) =>
    method === 'POST' && conversationId === `a:${to.id}` && textOf(card).includes(says);
}

/** True of a card of this person's that is drawn again. */
export function redrawing(to: Person) {
  return ({ method, conversationId }: Sent) => method === 'PUT' && conversationId === `a:${to.id}`;
}

export function tries(town: Town, to: Person, says: string): number {
  return town.connector.sent.filter(posting(to, says)).length;
}

/** A Lead ends somebody's access. */
export async function endsAccess(lead: Person, of: Person): Promise<void> {
  const list = await lead.says('staff');
  const button = buttonsOf(list).find((one) => JSON.stringify(one).includes(of.id));
  if (!button) throw new Error(`${of.name} does not stand in the list.`);
  const roles = await lead.presses({ ...list, body: [], actions: [button] }, button.title);
  await lead.presses(roles.card, 'End access');
}
