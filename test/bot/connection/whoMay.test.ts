import { buttonTitles, textOf } from '../../support/cardReading';
import { type CaseTown, openCaseTown } from '../../support/caseTown';
import { connection, session } from '../../support/connections';
import { shared } from '../../support/deeds/caseDeed';
import { activitiesOf, activityOf, id } from './onTheRoad';

let at: CaseTown;
beforeEach(async () => {
  at = await openCaseTown();
});
afterEach(() => at.town.close());

const choir = connection('goingAlong', { visits: 1, sessions: [session('2026-11-20', { result: 'went' })] });
const ids = { caseId: id, connectionId: 'choir' };
const changing = [
  'Write it down',
  'Put right',
  'Plan a visit',
  'Add by name',
  'Note',
  'More',
  'Suggest activities',
];

test('the care team reads, without buttons that change; each view is in the audit', async () => {
  await at.keep('gettingStarted', id, { ...shared(at, ['tess']), connections: [choir] });

  const all = await activitiesOf(at, 'tess');
  const one = await activityOf(at, 'tess');

  expect(textOf(one.card)).toContain('Going along · been once');
  for (const title of changing) {
    expect(buttonTitles(all.card)).not.toContain(title);
    expect(buttonTitles(one.card)).not.toContain(title);
  }
  const seen = (await at.town.auditOf(id)).filter(
    ({ by, verb }) => by === at.people.tess.id && /^conn/.test(verb),
  );
  expect(seen.map(({ verb, kind }) => `${verb} ${kind}`)).toEqual(
    expect.arrayContaining(['connections.open view', 'connection.open view']),
  );
});

test.each(['dana', 'ben', 'stuart', 'otto', 'tess'] as const)(
  '%s, who is not of the work, sees nothing of it by any press',
  async (who) => {
    await at.keep('gettingStarted', id, { connections: [choir] });
    for (const verb of ['connections.open', 'connection.open', 'connection.visit.form', 'connection.keen'])
      expect((await at.presses(who, verb, ids)).raw).not.toContain('Canary choir');
    expect((await at.caseOf(id)).connections).toEqual([choir]);
  },
);

test('from another Local it is not there, as if it had never been', async () => {
  await at.keep('gettingStarted', id, { connections: [choir] });
  const theirs = await at.presses('otto', 'connection.open', ids);
  const none = await at.presses('otto', 'connection.open', { ...ids, caseId: 'BRI-2222' });

  expect(theirs.raw.replaceAll(id, '')).toBe(none.raw.replaceAll('BRI-2222', ''));
});

test('once the referral has ended it is read by whoever may, and nothing is written', async () => {
  await at.keep('closed', id, { connections: [choir] });

  const one = await activityOf(at, 'ana');

  expect(textOf(one.card)).toContain('Going along · been once');
  for (const title of changing) expect(buttonTitles(one.card)).not.toContain(title);
});

test('of a carer and the person they care for, nothing of the one shows on the other', async () => {
  const other = 'BRI-2AAA';
  const same = { localId: 'brimbank', activityId: 'choir' };
  const ofCarer = connection('settledIn', {
    activity: same,
    visits: 9,
    note: 'Canary carer note',
    sessions: [session('2026-11-19', { result: 'went' })],
  });
  await at.keep('gettingStarted', other, { linkedTo: [id], connections: [ofCarer] });
  await at.keep('gettingStarted', id, {
    linkedTo: [other],
    connections: [connection('keen', { activity: same })],
  });

  const shown = [await at.opens('ana', id), await activitiesOf(at, 'ana'), await activityOf(at, 'ana')];

  for (const { raw } of shown) expect(raw).not.toMatch(/carer note|been 9|Settled in|19 November/);
});
