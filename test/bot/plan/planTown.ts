import type { Card } from '../../../cards/card';
import { buttonsOf } from '../../support/cardReading';
import { type Name, openCaseTown } from '../../support/caseTown';
import type { Person } from '../../support/townPerson';

export const id = 'BRI-7K3Q';

/** A town of cases, with the way to the plan. */
export async function openPlanTown() {
  const at = await openCaseTown();
  return {
    ...at,
    /** The plan as they come to it: through the case. */
    async plan(who: Name) {
      at.town.passes(1_000);
      const details = await at.opens(who, id);
      return (await at.people[who].presses(details.card, 'Plan')).card;
    },
    goals: async () => (await at.caseOf(id)).goals ?? [],
    /** A form of the plan, filled in and sent. */
    async fills(who: Person, card: Card | undefined, opens: string, inputs: Record<string, string>) {
      const form = await who.presses(card, opens);
      const send = buttonsOf(form.card)[0]?.title ?? '';
      return (await who.presses(form.card, send, inputs)).card;
    },
  };
}
export type PlanTown = Awaited<ReturnType<typeof openPlanTown>>;

/** The card with the buttons alone that are about this step. */
export function onlyAbout(card: Card | undefined, stepId: string): Card {
  const actions = buttonsOf(card).filter((button) => JSON.stringify(button).includes(stepId));
  if (!card || actions.length === 0) throw new Error(`Nothing on it is about ${stepId}.`);
  return { ...card, body: [], actions };
}
