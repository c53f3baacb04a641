import type { Card } from '../../../cards/card';
import { buttonsOf, textOf } from '../cardReading';
import type { CaseTown } from '../caseTown';
import { type Answered, answered } from '../townPerson';
import type { CaseDeed } from './caseDeed';

type Press = ReturnType<CaseTown['pressOf']>;

/** How a press is delivered, by the verb of its button. */
type Deliver = (verb: string, deliver: () => Promise<Answered>) => Promise<Answered>;

/** All presses by which a person comes to a deed: opens the referral, a part of it, then the form, then sends. */
export async function pressesTo(at: CaseTown, deed: CaseDeed, id: string, other: string, deliver: Deliver) {
  const { verb, by, on } = deed;
  const who = at.people[by];
  const inputs = deed.inputs?.(at, other);
  const sends = (press: Press) => deliver(verb, async () => answered(await who.deliver(press)));
  if (deed.isUnseen) return sends(at.pressOf(by, verb, { caseId: id, ...deed.ids }, inputs));
  let { card } = await deliver('referral.open', () => at.opens(by, id));
  for (const step of [on ?? [], `${verb}.form`].flat()) {
    const title = titleOf(card, step);
    if (titleOf(card, verb) === undefined && title !== undefined)
      card = (await deliver(step, () => who.presses(card, title))).card;
  }
  const title = titleOf(card, verb);
  if (title === undefined) throw new Error(`Nothing does ${verb} on:\n${textOf(card)}`);
  return sends(who.pressOf(card, title, inputs));
}

function titleOf(card: Card | undefined, verb: string): string | undefined {
  return buttonsOf(card).find((one) => 'data' in one && one.data?.['verb'] === verb)?.title;
}
