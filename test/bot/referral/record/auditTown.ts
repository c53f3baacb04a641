import type { AuditEntry } from '../../../../domain/audit';
import type { Case } from '../../../../domain/referral/case';
import { caseWith } from '../../../support/cases';
import { openTown, type Town } from '../../../support/town';
import { answered, type Person } from '../../../support/townPerson';

export const nothingHere =
  'There is nothing here that you can open. It may have ended, or your access may have changed.';
export const nonce = 'NQNCE2QFA2CARD22NQNCE2QFA2CARD22';

export let town: Town;
export let ana: Person;
export let lee: Person;
export let pia: Person;
beforeEach(async () => {
  town = await openTown();
  ana = await town.person('Ana Petrov', ['linkWorker']);
  lee = await town.person('Lee Ferrari', ['lead']);
  pia = await town.person('Pia Novak', ['privacyOfficer']);
});
afterEach(() => town.close());

export async function keep(
  id = 'BRI-7K3Q',
  more: Partial<Case> = {},
  status: Case['referral']['status'] = 'named',
) {
  const people = { referrer: { id: 'dana', name: 'Dana', grants: [] }, holder: { ...ana, grants: [] } };
  await town.store.create('cases', { ...caseWith(status, id, people), notices: [], audit: [], ...more });
}
export let minutes = 0;
export async function entered(more: Partial<AuditEntry> = {}, subjectId = 'BRI-7K3Q') {
  minutes += 1;
  const at = new Date(Date.parse('2026-11-20T00:00:00.000Z') + minutes * 60_000).toISOString();
  await town.store.create('audit', {
    id: `entry-${minutes}`,
    subjectId,
    at,
    by: ana.id,
    as: 'linkWorker',
    verb: 'referral.open',
    kind: 'view',
    surface: 'dialog',
    allowed: true,
    ...more,
  });
}
export async function sends(person: Person, verb: string, caseId = 'BRI-7K3Q', localId = 'brimbank') {
  const data = { verb, ids: { caseId, localId }, nonce };
  return answered(
    await person.deliver(person.envelope({ type: 'invoke', name: 'task/submit', value: { data } })),
  );
}
export const opens = (person: Person, ...where: string[]) => sends(person, 'referral.audit', ...where);
export const copies = (person: Person, ...where: string[]) => sends(person, 'referral.audit.copy', ...where);
