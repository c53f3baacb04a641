import { textOf } from '../../support/cardReading';
import { toastsOf, until } from '../../support/owed';
import type { Person } from '../../support/townPerson';
import { type DayTown, morningsOf, openDayTown } from './dayTown';

let day: DayTown;
beforeEach(async () => {
  day = await openDayTown();
});
afterEach(() => day.town.close());

/** Of three business days the day before the last, and the day after it: nine in the morning. */
const wednesday = '2026-11-24T22:00:30.000Z';
const friday = '2026-11-26T22:00:30.000Z';

test('a clock is told to whoever acts next, and once it ran out to the Lead', async () => {
  const { town, ana, dana, lou, keep } = day;
  const ivy = await town.person('Ivy Tran', ['intake']);
  await keep('BRI-2222', 'Mei', undefined, {}, { status: 'sent' });
  await keep('BRI-3333', 'Ravi', undefined, {}, { status: 'withIntake' });
  await keep('BRI-4444', 'Tom', undefined, {}, { status: 'needInfo' });

  await until(town, wednesday);
  const says = (who: Person) => textOf(morningsOf(town, who).at(-1)?.card);
  expect(says(ana)).toContain('1 new referral needs an answer by Thursday');
  expect(says(ivy)).toContain('1 person waits to hear about care');
  expect(says(dana)).toContain('1 question waits for your answer by Thursday');
  expect(toastsOf(town, lou)).toEqual([]);

  await until(town, friday);
  expect(says(lou)).toContain('3 things of your team were due and are not done');
  expect(says(ana)).toContain('1 thing was due and is not done');
  for (const who of [ana, ivy, dana, lou])
    for (const { raw } of morningsOf(town, who)) expect(raw).not.toMatch(/Mei|Ravi|Tom/);
});

test('where every Lead knows the person, the Lead of the other Local is reminded', async () => {
  const { town, lou, keep } = day;
  const otto = await town.person('Otto Vance', ['lead'], 'latrobe');
  await keep('BRI-2222', 'Mei', undefined, () => ({ leadFrom: 'latrobe', conflicts: [lou.id] }), {
    status: 'waiting',
  });
  await until(town, wednesday);
  expect(toastsOf(town, lou)).toEqual([]);
  const [card] = morningsOf(town, otto);
  expect(textOf(card?.card)).toContain('1 person waits for a link worker');
  expect(card?.raw).not.toContain('Mei');
});

test('a step that nobody takes for three business days reaches the Lead, once a day', async () => {
  const { town, lou, keep } = day;
  await keep('BRI-2222', 'Mei', '2026-11-23');
  await until(town, wednesday);
  expect(toastsOf(town, lou)).toEqual([]);
  await until(town, friday);
  await until(town, '2026-11-27T03:00:00.000Z');
  const [card, ...others] = morningsOf(town, lou);
  expect(others).toEqual([]);
  const opened = await lou.presses(card?.card, 'Show all');
  expect(textOf(opened.card)).toContain('BRI-2222');
  expect(opened.raw).not.toContain('Mei');
});

test('whoever was staff before there were days gets one', async () => {
  const { town, ana, keep } = day;
  await keep('BRI-2222', 'Mei', '2026-11-23');
  const held = await town.store.read('days', ana.id, ana.id);
  if (!held) throw new Error('Ana has a day.');
  await town.store.remove('days', held);
  await town.minute();
  expect(morningsOf(town, ana)).toHaveLength(1);
});

test('a hello is due to those who may take the person, and to nobody else', async () => {
  const { town, ana, dana, keep } = day;
  const ivy = await town.person('Ivy Tran', ['intake']);
  await keep('BRI-2222', 'Mei', undefined, {}, { status: 'waiting' });
  await until(town, '2026-12-06T22:01:00.000Z');
  const opened = await ana.presses(await ana.says('today'), 'Show all');
  expect(textOf(opened.card)).toContain('BRI-2222\nWaits for a link worker. A hello is due.');
  for (const who of [ivy, dana])
    expect(textOf(await who.says('today'))).not.toContain('waits for a link worker');
});

test('who works Monday to Wednesday hears on Wednesday of a first contact that is due on Friday', async () => {
  const { town, ana, keep } = day;
  const form = await ana.presses(await ana.says('leave'), 'Change hours or leave');
  await ana.presses(form.card, 'Save', { days: '1,2,3', from: '09:00', to: '17:00' });
  const dueAt = '2026-11-27T06:00:00.000Z';
  await keep(
    'BRI-2222',
    'Mei',
    undefined,
    ({ referral }) => ({ referral: Object.assign(referral, { dueAt }) }),
    {
      status: 'named',
    },
  );
  await until(town, '2026-11-23T22:00:30.000Z');
  expect(morningsOf(town, ana)).toEqual([]);
  await until(town, wednesday);
  expect(textOf(morningsOf(town, ana)[0]?.card)).toContain(
    'Mei\nFirst contact is due by Friday 27 November.',
  );
});

test('a Lead reads that their team did what was due, with whom the rest is, and no markup in a name', async () => {
  const { town, lou, keep, change } = day;
  const ike = await town.person('Ike [link](http://x.example) **Moss**', ['linkWorker']);
  await town.store.create('references', {
    id: ike.id,
    personId: ike.id,
    tenantId: town.services.tenantId,
    conversationId: '',
    serviceUrl: '',
    botId: '',
    reachable: false,
    whyNot: 'notInstalled',
  });
  await keep('BRI-2222', 'Mei', '2026-11-16');
  await keep('BRI-3333', 'Ravi', '2026-11-13');
  await town.minute();
  const next = { type: 'scheduled', way: 'call', on: '2026-12-16', setAt: town.now(), setBy: 'x' } as const;
  await change('BRI-2222', (found) => ({ ...found, checkIn: next }));
  const card = await lou.cardSaying('Reminders');
  expect(textOf(card)).toContain('✓ 1 done by your team');
  expect(textOf(card)).toContain('1 case needs a next step (it is overdue)');
  const opened = await lou.presses(card, 'Show all');
  expect(textOf(opened.card)).toContain('With Ana Petrov. Check-in was due on Friday 13 November.');
  const [block] = JSON.stringify(opened.card).match(/\{[^{}]*\*\*Moss\*\*[^{}]*\}/) ?? [];
  expect(block).toContain('"TextRun"');
});
