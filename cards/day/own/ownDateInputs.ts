import { type OwnDateName, ownDates } from '../../../domain/day/day';
import { mutableKinds } from '../../../domain/day/mute';
import { ownDateKinds, ownDateNames } from '../../../domain/day/ownDates';
import type { Role } from '../../../domain/staff/roles';
import { type Asked, dateInput } from '../../inputs';

/** Dates that somebody with these roles may keep. */
export function ownDatesOf(roles: readonly Role[]): OwnDateName[] {
  const kinds = mutableKinds(roles);
  return ownDates.filter((name) => kinds.includes(ownDateKinds[name]));
}

export function ownDateInputIds(name: OwnDateName): { on: string; doneOn: string } {
  return { on: `${name}On`, doneOn: `${name}DoneOn` };
}

export function ownDateInputs(roles: readonly Role[]): Asked[] {
  return ownDatesOf(roles).map((name) => dateInput(ownDateInputIds(name).on, `${ownDateNames[name]}: next`));
}

export function lastDoneInputs(roles: readonly Role[]): Asked[] {
  return ownDatesOf(roles).map((name) =>
    dateInput(ownDateInputIds(name).doneOn, `${ownDateNames[name]}: last done`),
  );
}
