import { localFor } from '../../../../bot/services';
import type { Case } from '../../../../domain/referral/case';
import type { Status } from '../../../../domain/referral/referral';
import { withStanding } from '../../../../domain/referral/standing';
import { sixLocals } from '../../../../domain/sixLocals';
import { textOf } from '../../../support/cardReading';
import { caseWith } from '../../../support/cases';
import { openTown, type Town } from '../../../support/town';
import type { Person } from '../../../support/townPerson';

export const nothingHere =
  'There is nothing here that you can open. It may have ended, or your access may have changed.';
export const nobody = 'Nobody you can open has that name.';

export let town: Town;
export let ana: Person;
export let ben: Person;
export let lee: Person;
export let dana: Person;
beforeEach(async () => {
  town = await openTown();
  ana = await town.person('Ana Petrov', ['linkWorker']);
  ben = await town.person('Ben Ito', ['linkWorker']);
  lee = await town.person('Lee Ferrari', ['lead']);
  dana = await town.person('Dana Whitfield', ['clinician']);
});
afterEach(() => town.close());

export interface More extends Partial<Case> {
  holder?: Person;
  referrer?: Person;
}
export const asker = ({ id, name }: Person) => ({ id, name, grants: [] });
export function made(
  status: Status,
  id: string,
  calledName: string,
  { holder = ana, referrer = dana, ...more }: More = {},
) {
  const people = { holder: asker(holder), referrer: asker(referrer) };
  return { ...caseWith(status, id, people, more.localId ?? 'brimbank', { calledName }), ...more };
}
export async function keep(status: Status, id: string, calledName: string, more: More = {}) {
  await store(made(status, id, calledName, more));
}
export async function store(found: Case) {
  const kept = { ...found, notices: [], audit: [] };
  await town.store.create('cases', withStanding(kept, localFor({ locals: sixLocals }, kept.localId)));
}
export const references = (text: string) =>
  [...text.matchAll(/\w{3}-[2-9A-Z]{4}/g)].map(([reference]) => reference);
export const found = async (person: Person, words: string) =>
  references(textOf(await person.says(`find ${words}`))).sort();
