import { textOf } from '../../support/cardReading';
import { caseWith } from '../../support/cases';
import { openTown, type Town } from '../../support/town';
import type { Person } from '../../support/townPerson';

let town: Town;
let ana: Person;
beforeEach(async () => {
  town = await openTown();
  ana = await town.person('Ana Petrov', ['linkWorker']);
});
afterEach(() => town.close());

async function keep(status: 'sent' | 'named', count: number, holder: Person) {
  const people = {
    referrer: { id: 'someone', name: 'Someone', grants: [] },
    holder: { ...holder, grants: [] },
  };
  for (let at = 0; at < count; at += 1) {
    const id = `BRI-${status === 'sent' ? 'S' : 'N'}${String(at).padStart(3, '0')}`;
    const made = caseWith(status, id, people);
    const dueAt = `2026-12-${String(28 - at).padStart(2, '0')}T06:00:00.000Z`;
    const referral = { ...made.referral, dueAt } as typeof made.referral;
    await town.store.create('cases', { ...made, referral, notices: [], audit: [] });
  }
}
const references = (text: string) => [...text.matchAll(/BRI-\w{4}/g)].map(([reference]) => reference);

test('what waits and what is theirs stands soonest first, by reference', async () => {
  await keep('sent', 2, ana);
  await keep('named', 2, ana);

  const text = textOf(await ana.says('queue'));

  expect(references(text)).toEqual(['BRI-S001', 'BRI-S000', 'BRI-N001', 'BRI-N000']);
  expect(text).toContain('Waiting for a link worker (2)');
  expect(text).toContain('Yours (2)');
  expect(text).toContain('45 to 54. To be taken by Monday 28 December');
  expect(text).not.toContain('Canary');
});

test('a long queue shows those due soonest and says that there are more', async () => {
  await keep('sent', 10, ana);
  await keep('named', 22, ana);

  const text = textOf(await ana.says('queue'));

  expect(text).toContain('Waiting for a link worker (8 or more)');
  expect(text).toContain('Yours (20 or more)');
  expect(references(text)).toHaveLength(28);
  expect(references(text)).not.toContain('BRI-S000');
  expect(references(text)).not.toContain('BRI-N000');
});

test('what a colleague has is not in it, nor what waits at another Local', async () => {
  const ben = await town.person('Ben Ito', ['linkWorker']);
  const otto = await town.person('Otto Vance', ['linkWorker'], 'latrobe');
  await keep('sent', 1, ana);
  await keep('named', 1, ana);

  expect(references(textOf(await ben.says('queue')))).toEqual(['BRI-S000']);
  expect(references(textOf(await otto.says('queue')))).toEqual([]);
});
