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

/** The heading of the one list of what waits, as it arrives. */
export const waiting = 'Waiting for you';

/** What the newest list in somebody's chat says now. */
export async function listOf(who: Person): Promise<string> {
  return textOf(await who.cardSaying(waiting));
}

/** What came to them by itself and lit up their screen, oldest first. */
export function toastsOf(town: Town, to: Person) {
  return town.connector.sent.filter(
    ({ method, path, conversationId, status }) =>
      method === 'POST' && path.endsWith('/activities') && conversationId === `a:${to.id}` && status === 201,
  );
}

/** As many minutes as the timer fires in. */
export async function minutes(town: Town, count: number): Promise<void> {
  for (let left = count; left > 0; left -= 1) await town.minute();
}

/** Until a moment, at which the timer fires. */
export async function until(town: Town, moment: string): Promise<void> {
  town.passes(Date.parse(moment) - Date.parse(town.now()) - 60_000);
  await town.minute();
}

/** Somebody writes down their leave, from one day to another. */
export async function goesOnLeave(who: Person, from: string, last: string): Promise<void> {
  const form = await who.presses(await who.says('leave'), 'Change hours or leave');
  const saved = await who.presses(form.card, 'Save', { leaveFrom: from, leaveUntil: last });
  if (!saved.line?.startsWith('Saved')) throw new Error(`It was not saved:\n${saved.raw}`);
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
