import type { Staff } from '../staff/staff';
import type { Conference, Occurrence } from './conference';
import type { Held } from './heldBetween';

/** How somebody stands to one time: as they said, else as their leave says. */
export type Standing =
  | { is: 'coming' }
  | { is: 'cannot'; instead?: string }
  | { is: 'onLeave'; cover?: string }
  | { is: 'notAnswered' }
  /** Their access to the Local has ended. */
  | { is: 'gone' };
export interface Comer {
  personId: string;
  name: string;
  standing: Standing;
  /** Comes in place of this person, by name. */
  insteadOf?: string;
}

/** Everybody who is to come to one time, and whoever comes in place of somebody. `staff` are those who may come now. */
export function whoComes(
  { attendees }: Pick<Conference, 'attendees'>,
  { on, occurrence: { answers } }: Pick<Held, 'on'> & { occurrence: Pick<Occurrence, 'answers'> },
  staff: readonly Pick<Staff, 'id' | 'name' | 'leave'>[],
): Comer[] {
  const standingOf = (personId: string): Standing => {
    const found = staff.find(({ id }) => id === personId);
    const answer = answers[personId];
    if (!found) return { is: 'gone' };
    if (answer?.coming) return { is: 'coming' };
    if (answer) return { is: 'cannot', ...(answer.instead && { instead: answer.instead.name }) };
    const { leave } = found;
    if (!leave || on < leave.from || on > leave.until) return { is: 'notAnswered' };
    return { is: 'onLeave', ...(leave.coverName && { cover: leave.coverName }) };
  };
  const invited = attendees.map(({ personId, name }) => ({ personId, name, standing: standingOf(personId) }));
  const instead = Object.entries(answers).flatMap(([personId, answer]): Comer[] => {
    const one = answer.coming ? undefined : answer.instead;
    if (!one) return [];
    const insteadOf = attendees.find((other) => other.personId === personId)?.name;
    return [{ ...one, standing: standingOf(one.personId), ...(insteadOf && { insteadOf }) }];
  });
  return [...invited, ...instead];
}
