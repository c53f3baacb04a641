import { refusalSentence } from '../../../cards/refusalSentence';
import { buttonTitles, problemsOn, textOf } from '../../support/cardReading';
import { type AccessTown, openAccessTown } from './accessTown';

const id = 'BRI-2THS';
let at: AccessTown;
beforeAll(async () => {
  at = await openAccessTown();
});
beforeEach(async () => {
  await at.forgetAll();
  await at.forgetAudit();
});
afterAll(() => at.town.close());

test.each(['dana', 'ana', 'ivy', 'tess', 'stuart'] as const)('%s reads whom it is for', async (name) => {
  const said = await at.people[name].says('access');
  expect(textOf(said)).toBe('Unusual access is for the Lead and the privacy officer of a Local.');
  await at.atNight(at.people.ana);
  for (const [verb, ids] of [
    ['access.open', {}],
    ['access.item', { key: `oddHours|brimbank|2026-11-21|${at.people.ana.id}` }],
    ['access.looked', { key: `oddHours|brimbank|2026-11-21|${at.people.ana.id}` }],
  ] as const) {
    const answer = await at.presses(name, verb, ids, { choice: 'right' });
    expect(answer.raw).not.toMatch(/Ana Petrov|BRI-|Opened/);
  }
  expect(await at.town.writesTo(`oddHours|brimbank|2026-11-21|${at.people.ana.id}`)).toEqual([]);
});

test('a Lead of another Local reads nothing of this one', async () => {
  await at.atNight(at.people.ana);
  expect(textOf(await at.access(at.people.otto))).toContain('Nothing is out of the usual');
  const key = `oddHours|brimbank|2026-11-21|${at.people.ana.id}`;
  expect((await at.presses('otto', 'access.item', { key })).raw).toContain(refusalSentence['not-found']);
});

test('where nothing is, it says so', async () => {
  const card = await at.access(at.pia);
  expect(textOf(card)).toContain('✓ Nothing is out of the usual.');
  expect(buttonTitles(card)).toEqual([]);
});

test('who, in which role, on which day and what; then which references, and who looked at each', async () => {
  await at.keep('gettingStarted', id);
  await at.atNight(at.people.ana, 3, { surface: 'dialogInMeeting' });
  const list = await at.access(at.pia);
  expect(textOf(list)).toContain(
    [
      'Ana Petrov',
      'Link worker · Saturday 21 November 2026',
      'Opened referrals 3 times before 6 am or after 10 pm.',
    ].join('\n'),
  );
  const { card } = await at.pia.presses(list, 'Look');
  for (const text of ['Looked at the details', 'dialog, in a meeting', id])
    expect(textOf(card)).toContain(text);
  const looked = await at.pia.presses(card, 'Who has looked');
  expect(textOf(looked.card)).toContain('Ana Petrov');
  expect(looked.raw).not.toContain('Canary');
});

test('looked into, it stays, with who did and what came of it', async () => {
  await at.atNight(at.people.ana);
  const open = async (who = at.people.lou) => (await who.presses(await at.access(who), 'Look')).card;
  const nothing = await at.people.lou.presses(await open(), 'Looked into');
  expect(problemsOn(nothing.card)).toEqual({ choice: '⚠ Please choose what came of it.' });
  const done = await at.people.lou.presses(nothing.card, 'Looked into', { choice: 'spoken' });
  expect(textOf(done.card)).toContain('✓ Everything has been looked into. Thank you.');
  expect(textOf(done.card)).toContain('✓ Spoken about with them, Monday 23 November 2026');
  expect(textOf(await open(at.pia))).toContain('Spoken about with them (Lou Marsh)');
  const key = `oddHours|brimbank|2026-11-21|${at.people.ana.id}`;
  expect(await at.town.writesTo(key)).toMatchObject([
    { verb: 'access.looked.spoken', by: at.people.lou.id, allowed: true, surface: 'dialog' },
  ]);
});

test('the same press delivered twice is kept once', async () => {
  await at.atNight(at.people.ana);
  const card = (await at.pia.presses(await at.access(at.pia), 'Look')).card;
  const press = at.pia.pressOf(card, 'Looked into', { choice: 'right' });
  const first = await at.pia.deliver(press);
  expect((await at.pia.deliver(press)).raw).toBe(first.raw);
  expect(await at.town.writesTo(`oddHours|brimbank|2026-11-21|${at.people.ana.id}`)).toHaveLength(1);
});

test('what a Lead did they see as their own, and another looks into it', async () => {
  const { lou } = at.people;
  await at.atNight(lou, 1, { as: 'lead' });
  const list = await at.access(lou);
  expect(textOf(list)).toContain('You\nLocal Connections Lead');
  const { card } = await lou.presses(list, 'Look');
  expect(textOf(card)).toContain('Somebody else looks into what you did yourself.');
  expect(buttonTitles(card)).not.toContain('Looked into');
  const key = `oddHours|brimbank|2026-11-21|${lou.id}`;
  await at.presses('lou', 'access.looked', { key }, { choice: 'right' });
  expect(await at.town.writesTo(key)).toMatchObject([{ allowed: false, refusal: 'not-yours' }]);
  expect(textOf(await at.access(at.pia))).toContain('Lou Marsh');
});

test('a reference of somebody whom the reader knows is named nowhere', async () => {
  await at.keep('gettingStarted', id, { conflicts: [at.people.lou.id] });
  await at.atNight(at.people.ana);
  const { raw } = await at.people.lou.presses(await at.access(at.people.lou), 'Look');
  expect(raw).not.toContain(id);
  expect(raw).toContain('and 1 more');
});

test('five presses on what is not theirs, and on nothing at all, are told; who has left stands without a name', async () => {
  const refused = { allowed: false, refusal: 'not-found', as: 'clinician' } as const;
  for (const subjectId of [id, 'BRI-2AAA', 'BRI-2BBB', 'none', 'none'])
    await at.entered(at.people.tess, { ...refused, subjectId });
  const gone = { id: 'bbbbbbbb-0000-4000-8000-000000000001' };
  for (let time = 0; time < 5; time += 1) await at.entered(gone, refused);
  const text = textOf(await at.access(at.pia));
  expect(text).toContain(
    'Tess Moore\nClinician · Saturday 21 November 2026\nAsked 5 times for what is not open to them.',
  );
  expect(text).toContain('somebody who has left');
});

test('one whose access ended is told when they come back', async () => {
  const { town } = at;
  const left = await town.person('Lena Gone', ['linkWorker']);
  const held = await town.store.read('staff', town.services.tenantId, left.id);
  if (!held) throw new Error('There is no Lena.');
  const grants = held.document.grants.map((grant) => ({ ...grant, until: '2026-11-22T22:05:00.000Z' }));
  await town.store.replace('staff', held, { ...held.document, grants });
  const data = { verb: 'referral.open', nonce: 'K7'.repeat(16), ids: { localId: 'brimbank', caseId: id } };
  await left.deliver(left.envelope({ type: 'invoke', name: 'task/submit', value: { data } }));
  const text = textOf(await at.access(at.pia));
  expect(text).toContain('somebody who has left\nWithout a role here');
  expect(text).toContain('Came back once after their access had ended.');
});

test('what had ended, opened by a Lead who never worked on it', async () => {
  const { lou, ana } = at.people;
  const mia = await at.town.person('Mia Lund', ['lead']);
  const since = '2026-11-10T00:00:00.000Z';
  const ended = (made: { referral: object }) => ({ referral: { ...made.referral, since } });
  await at.keep('closed', id, (made) => ({
    ...(ended(made) as object),
    timeline: [...made.timeline, { at: since, by: mia.id, event: 'assigned' }],
  }));
  await at.keep('gettingStarted', 'BRI-2AAA');
  for (const by of [lou, mia, ana]) await at.entered(by, { as: by === ana ? 'linkWorker' : 'lead' });
  await at.entered(lou, { as: 'lead', subjectId: 'BRI-2AAA' });
  const text = textOf(await at.access(at.pia));
  expect(text).toContain('Lou Marsh');
  expect(text).toContain('Opened once what had ended, without ever having worked on it.');
  expect(text).not.toMatch(/Mia Lund|Ana Petrov/);
});

test('many are read page by page, what nobody has looked into first', async () => {
  for (const who of Object.values(at.people)) await at.atNight(who);
  let card = await at.access(at.pia);
  let rows = 0;
  for (;;) {
    const here = buttonTitles(card).filter((title) => title === 'Look').length;
    expect(here).toBeLessThanOrEqual(5);
    rows += here;
    if (!buttonTitles(card).includes('Next page')) break;
    card = (await at.pia.presses(card, 'Next page')).card;
  }
  expect(rows).toBe(9);
  expect(buttonTitles((await at.pia.presses(card, 'First page')).card)).toContain('Next page');
});

test('older than thirty days is not told', async () => {
  await at.entered(at.people.ana, { at: '2026-10-20T14:00:00.000Z' });
  expect(textOf(await at.access(at.pia))).toContain('Nothing is out of the usual');
});

test('in a room it opens for the one who pressed, and the room reads no name', async () => {
  await at.atNight(at.people.ana);
  const said = await at.people.lou.in('channel').says('access');
  expect(textOf(said)).not.toMatch(/Ana|BRI-/);
  expect(textOf((await at.people.lou.in('channel').presses(said, 'Open unusual access')).card)).toContain(
    'Ana Petrov',
  );
});
