import { relationsTo } from '../referral/access';
import type { Case } from '../referral/case';
import { seesAudit } from '../referral/record/seesAudit';
import { type Asker, rolesAt } from '../staff/asker';
import { holdsOne, mayKeepRecords } from '../staff/rights';

/** Exports and disposal at a Local: for its Lead and its privacy officer. */
export function seesRecords(asker: Pick<Asker, 'grants'>, localId: string): boolean {
  return holdsOne(rolesAt(asker, localId), mayKeepRecords);
}

/** May say that a case is disposed of: never who knows the person, nor a Lead to whom a restricted one is closed. */
export function mayDisposeOf(found: Case, asker: Asker): boolean {
  return seesRecords(asker, found.localId) && seesAudit(found, asker);
}

/** Of a restricted case at least one of the two is somebody to whom it is open. */
export function isNamedAmong(found: Case, askers: readonly Asker[]): boolean {
  return found.restrictedTo === undefined || askers.some((one) => relationsTo(found, one).includes('lead'));
}
