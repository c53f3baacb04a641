import { openAgain } from '../../../cards/referral/openAgain';
import { problemsOn, textOf } from '../../support/cardReading';
import { anyNonce } from '../../support/caseTown';
import { openRecordsTown, type RecordsTown } from '../../support/records';

const id = 'BRI-2THS';
let at: RecordsTown;
beforeAll(async () => {
  at = await openRecordsTown();
});
afterEach(() => at.forgetRecords());
afterAll(() => at.town.close());

test('one person marks, another confirms, and it is removed within minutes; what stays holds no name', async () => {
  await at.ended(id);
  await at.ended('BRI-2AAA');
  const card = await at.records(at.lou);
  expect(textOf(card)).toContain('May be disposed of: 2 (2 ended in 2016).');
  const list = (await at.lou.presses(card, 'See which')).card;
  expect(textOf(list)).toContain(
    'BRI-2THS: ended Thursday 3 March 2016, may be disposed of from Saturday 4 March 2023',
  );

  expect(textOf((await at.marks(at.lou, [id])).card)).toContain('✓ 1 marked.');
  await at.later();
  expect(await at.has(id)).toBe(true);

  const waiting = (await at.mia.presses(await at.records(at.mia), 'Go through them')).card;
  expect(textOf(waiting)).toContain('Community support, PROS 09/09 VAR 3. Marked by Lou Marsh');
  const done = await at.answers(at.mia, 'Confirm', [id]);
  expect(textOf(done.card)).toContain('✓ 1 confirmed. They are removed within minutes');
  await at.later();
  expect([await at.has(id), await at.has('BRI-2AAA')]).toEqual([false, true]);

  const past = (await at.pia.presses(await at.records(at.pia), 'What was disposed of')).card;
  expect(textOf(past)).toContain(
    'Marked by Lou Marsh on Monday 23 November 2026, confirmed by Mia Lund on Monday 23 November 2026.',
  );
  const kept = JSON.stringify((await at.town.everything())['disposals']);
  expect(kept).not.toMatch(/Canary|Lou|Mia/);
  expect((await at.town.writesTo(id)).map(({ verb, by }) => [verb, by])).toEqual([
    ['disposal.mark', at.lou.id],
    ['disposal.confirm', at.mia.id],
    ['disposal.removed', 'bot'],
  ]);
  expect(at.town.logged.join()).not.toMatch(/Canary|PROS/);
});

test('until the second person confirmed it is taken off again, by anybody who might; then it can be marked anew', async () => {
  await at.ended(id);
  await at.marks(at.lou, [id]);
  expect(textOf((await at.answers(at.pia, 'Take off the list', [id])).card)).toContain(
    '1 taken off the list',
  );
  expect(textOf((await at.marks(at.mia, [id])).card)).toContain('1 marked');
  await at.later();
  expect(textOf((await at.answers(at.pia, 'Take off the list', [id])).card)).toContain(
    '1 taken off the list',
  );
  await at.later();
  expect((await at.town.everything())['disposals']).toEqual([]);
  expect(await at.has(id)).toBe(true);
  const verbs = (await at.town.writesTo(id)).slice(-4).map(({ verb }) => verb);
  // two at the same moment have no order
  expect(verbs.sort()).toEqual(['disposal.mark', 'disposal.mark', 'disposal.takeOff', 'disposal.takeOff']);
});

test('what is missing is said beside its field, and what was typed stays', async () => {
  await at.ended(id);
  const wrong = await at.marks(at.lou, [id], { authority: 'Mehmet said so', gone: 'false' });
  expect(Object.keys(problemsOn(wrong.card))).toEqual(['authority', 'gone']);
  expect(wrong.raw).toContain('Mehmet said so');
  const none = await at.marks(at.lou, []);
  expect(problemsOn(none.card)).toMatchObject({ cases: '⚠ Please tick at least one.' });
  expect((await at.town.everything())['disposals']).toEqual([]);
});

test('what came after it was confirmed keeps it', async () => {
  await at.ended(id);
  await at.marks(at.lou, [id]);
  await at.answers(at.mia, 'Confirm', [id]);
  const held = await at.town.store.read('cases', 'brimbank', id);
  if (!held) throw new Error('It is gone.');
  const asked = {
    id: 'r',
    kind: 'access',
    at: at.town.now(),
    by: at.worker('ana'),
    dueOn: '2026-12-20',
  } as const;
  await at.town.store.replace('cases', held, { ...held.document, requests: [asked] });
  await at.later();
  expect(await at.has(id)).toBe(true);
  expect((await at.town.everything())['disposals']).toEqual([]);
  expect((await at.town.writesTo(id)).at(-1)).toMatchObject({ verb: 'disposal.removed', allowed: false });
});

test('its cards are put away, and say to those who keep the records alone that it was disposed of', async () => {
  await at.ended(id);
  await at.lou.says('help');
  await at.town.store.create('placements', {
    id: 'a-card',
    subjectId: id,
    subject: { container: 'cases', partition: 'brimbank', id },
    kind: 'referral.yours',
    recipientId: at.lou.id,
    conversationId: `a:${at.lou.id}`,
    serviceUrl: at.town.connector.serviceUrl,
    activityId: 'posted-1',
    drawnRevision: 1,
    attempts: 0,
  });
  await at.marks(at.lou, [id]);
  await at.answers(at.mia, 'Confirm', [id]);
  await at.later();
  const redrawn = at.town.connector.sent.filter(({ path }) => path.endsWith('/activities/posted-1'));
  expect(redrawn.map(({ card }) => textOf(card))).toEqual([textOf(openAgain(id, 'brimbank', anyNonce))]);
  expect((await at.town.store.query('placements', { partition: id })).found).toEqual([]);

  const press = openAgain(id, 'brimbank', anyNonce);
  expect((await at.lou.presses(press, 'Open again')).raw).toContain(
    'BRI-2THS was disposed of on Monday 23 November 2026.',
  );
  for (const other of [at.people.dana, at.people.ana, at.people.otto])
    expect((await other.presses(press, 'Open again')).raw).toContain(
      'There is nothing here that you can open.',
    );
});

test('whoever marked it does not confirm it; nor does somebody whose role has ended since', async () => {
  await at.ended(id);
  await at.marks(at.lou, [id]);
  expect(textOf((await at.answers(at.lou, 'Confirm', [id])).card)).toContain(
    '⚠ BRI-2THS: You asked for this yourself.',
  );
  const held = await at.town.store.read('staff', at.town.services.tenantId, at.lou.id);
  if (!held) throw new Error('There is no Lou.');
  const grants = held.document.grants.map((grant) => ({ ...grant, until: at.town.now() }));
  await at.town.store.replace('staff', held, { ...held.document, grants });
  expect(textOf((await at.answers(at.mia, 'Confirm', [id])).card)).toContain(
    '⚠ BRI-2THS: Something has changed',
  );
  await at.later();
  expect(await at.has(id)).toBe(true);
});
