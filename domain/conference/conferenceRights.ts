import { type Asker, rolesAt } from '../staff/asker';
import { holdsOne, mayConfer } from '../staff/rights';
import type { Conference } from './conference';

/** Comes to it, or to one occurrence of it in place of somebody. */
export function attends({ attendees, occurrences }: Conference, personId: string, id?: string): boolean {
  if (attendees.some((one) => one.personId === personId)) return true;
  return occurrences
    .filter((one) => id === undefined || one.id === id)
    .some(({ answers }) =>
      Object.values(answers).some((answer) => !answer.coming && answer.instead?.personId === personId),
    );
}

/** Sees when it is, who comes and which references come up: those who come or cover for one, whoever planned it, the Lead. */
export function seesConference(conference: Conference, by: Pick<Asker, 'id' | 'grants' | 'covers'>): boolean {
  const roles = rolesAt(by, conference.localId);
  if (!holdsOne(roles, mayConfer)) return false;
  const comes = [by.id, ...(by.covers ?? [])].some((id) => attends(conference, id));
  return comes || roles.includes('lead') || conference.plannedBy.personId === by.id;
}

/** Moves it, cancels it, says who comes: whoever planned it, and the Lead. */
export function changesConference(
  conference: Conference,
  by: Pick<Asker, 'id' | 'grants' | 'covers'>,
): boolean {
  if (!seesConference(conference, by)) return false;
  return conference.plannedBy.personId === by.id || rolesAt(by, conference.localId).includes('lead');
}
