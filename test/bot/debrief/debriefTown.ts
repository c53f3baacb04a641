import type { Session } from '../../../domain/connection/connection';
import type { Case } from '../../../domain/referral/case';
import type { CaseTown, Name } from '../../support/caseTown';
import { connection, session } from '../../support/connections';

export const id = 'BRI-7K3Q';
/** The Friday before the town begins. */
export const friday = '2026-11-20';
const at = '2026-11-16T01:00:00.000Z';

/** A first visit on that Friday, of which nobody has told. It was planned in a referral of some days before. */
export function untold(more: Partial<Session> = {}, ...before: Session[]) {
  return ({ referral }: Pick<Case, 'referral'>): Partial<Case> => ({
    referral: { ...referral, sentAt: at, since: at },
    connections: [
      connection('firstVisitBooked', {
        sessions: [...before, session(friday, { setAt: at, time: '10:00', ...more })],
      }),
    ],
  });
}

/** "How was it?" of the first of their activities, as anyone comes to it from the case. */
export async function opensDebrief(town: CaseTown, who: Name = 'ana') {
  town.town.passes(1_000);
  const person = town.people[who];
  const all = await person.presses((await town.opens(who, id)).card, 'Activities');
  const one = await person.presses(all.card, 'Open');
  return person.presses(one.card, 'How was it?');
}

export async function visitOf(town: CaseTown): Promise<Session | undefined> {
  return (await town.caseOf(id)).connections?.[0]?.sessions.at(-1);
}
