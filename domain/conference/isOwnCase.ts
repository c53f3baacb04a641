import { relationsTo } from '../referral/access';
import type { Case } from '../referral/case';
import type { Asker } from '../staff/asker';

/** One that they speak of at a conference: they look after the person, are on the care team, or have brought it. */
export function isOwnCase(found: Case, by: Asker): boolean {
  const relations = relationsTo(found, by);
  if (relations.length === 0) return false;
  const isTheirs = relations.some((one) => one === 'holder' || one === 'cover' || one === 'careTeam');
  return isTheirs || (found.brought ?? []).some((one) => one.by.personId === by.id);
}
