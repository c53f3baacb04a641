import { coveringAt } from './leave';
import { type Grant, isCurrent, type Role } from './roles';
import type { Staff } from './staff';

/** Who is asking, with what they may be right now. Made from a fresh read of staff at each action. */
export interface Asker {
  id: string;
  name: string;
  grants: Grant[];
  /** Had access once: their presses are audited also now. A stranger's are not, or anyone could fill the audit. */
  wasStaff?: boolean;
  /** Object ids of the colleagues whom they cover right now. */
  covers?: string[];
  /** The last day on which they do, of each (yyyy-mm-dd). */
  coversUntil?: Record<string, string>;
}

/** The time zone says when a day of leave begins and ends. */
export function askerFrom(staff: Staff, at: string, timeZone = 'Australia/Melbourne'): Asker {
  const grants = staff.grants.filter((grant) => isCurrent(grant, at));
  const covering = coveringAt(staff, at, timeZone);
  const covers = [...new Set(covering.map(({ personId }) => personId))];
  const untils = covering.map(({ personId, until }): [string, string] => [personId, until]);
  const coversUntil = covers.length > 0 && { coversUntil: Object.fromEntries(untils) };
  return {
    id: staff.id,
    name: staff.name,
    grants,
    wasStaff: staff.grants.length > 0,
    covers,
    ...coversUntil,
  };
}

export function rolesAt(asker: Pick<Asker, 'grants'>, localId: string): Role[] {
  return asker.grants.filter((grant) => grant.localId === localId).flatMap((grant) => grant.roles);
}

/** Locals at which they hold one of the roles, in the order in which they were granted. */
export function localsWith(asker: Asker, any: readonly Role[]): string[] {
  const found = asker.grants.filter((grant) => grant.roles.some((role) => any.includes(role)));
  return [...new Set(found.map((grant) => grant.localId))];
}
