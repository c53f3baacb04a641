import { textOf } from '../../support/cardReading';
import { openRecordsTown, type RecordsTown } from '../../support/records';

const id = 'BRI-2THS';
let at: RecordsTown;
beforeAll(async () => {
  at = await openRecordsTown();
});
afterEach(() => at.forgetRecords());
afterAll(() => at.town.close());

/** Lets a newcomer in as privacy officer. */
async function letIn(name: string) {
  const person = await at.town.person(name, []);
  await person.presses(await person.says('hello'), 'Ask for access', { localId: 'brimbank' });
  await at.presses('lou', 'staff.grant', { personId: person.id }, { roles: 'privacyOfficer' });
  return person;
}
const opened = async (who: RecordsTown['lou']) => (await who.presses(await at.records(who), 'Open')).card;

test.each([
  ['after it was asked for', false],
  ['just before', true],
])('somebody whom the first person let in, %s, is no second person', async (when, isBefore) => {
  const early = isBefore ? await letIn(`Second ${when}`) : undefined;
  await at.town.minute();
  await at.ended(id);
  await at.asks(at.lou);
  await at.marks(at.lou, [id]);
  const second = early ?? (await letIn(`Second ${when}`));

  const approved = await second.presses(await opened(second), 'Approve');
  expect(textOf(approved.card)).toContain('The second person has to have been Lead or privacy officer here');
  const confirmed = await at.answers(second, 'Confirm', [id]);
  expect(textOf(confirmed.card)).toContain('The second person has to have been Lead or privacy officer here');
  await at.later();
  expect(await at.has(id)).toBe(true);
  // somebody who was here before may
  expect(textOf((await at.mia.presses(await opened(at.mia), 'Approve')).card)).toContain('Approved');
});

test('to a privacy officer every case that is kept reads alike, and to its Lead why', async () => {
  await at.ended(id, { safetyHold: { by: at.lou.id, at: at.town.now() } });
  await at.keep('gettingStarted', 'BRI-2PEN');
  await at.ended('BRI-2AAA');
  for (const kept of [id, 'BRI-2PEN', 'BRI-2ZZZ'])
    expect(textOf((await at.marks(at.pia, [kept])).card)).toContain(
      `${kept}: It is kept for now; its Lead knows why.`,
    );
  expect(textOf((await at.marks(at.lou, [id])).card)).toContain('a safety hold or a concern stands on it');
});
