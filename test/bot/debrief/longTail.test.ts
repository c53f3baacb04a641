import { openAgain } from '../../../cards/referral/openAgain';
import type { Case } from '../../../domain/referral/case';
import { buttonTitles, textOf, untouched } from '../../support/cardReading';
import { anyNonce } from '../../support/caseTown';
import { goesOnLeave, until } from '../../support/owed';
import { type DayTown, openDayTown } from '../day/dayTown';

let at: DayTown;
beforeEach(async () => {
  at = await openDayTown();
});
afterEach(() => at.town.close());

const id = 'BRI-2222';
const ended = { status: 'closed' } as const;
const asked: Partial<Case> = { followUpOn: '2026-11-23' };

test('asked with their yes at the end, it stands on the card eight weeks on, and nowhere else before', async () => {
  const { ana } = at;
  await at.keep(id, 'Mara');
  const whole = await ana.presses(openAgain(id, 'brimbank', anyNonce), 'Open again');
  const form = await ana.presses(whole.card, 'End with an outcome');
  expect(untouched(form.card)).toMatchObject({ followUp: 'no', followUpOn: '2027-01-18' });
  await ana.presses(form.card, 'Close the referral', { outcome: 'ownNetwork', followUp: 'yes' });

  for (const words of ['today', 'queue', 'my cases'])
    expect([words, JSON.stringify(await ana.says(words))]).toEqual([words, expect.not.stringContaining(id)]);
  await until(at.town, '2027-01-17T22:10:00.000Z');
  expect(await at.dayOf(ana)).toMatch(/Mara\nThe work ended some weeks ago: ask how they are\./);
  for (const words of ['queue', 'my cases']) expect(JSON.stringify(await ana.says(words))).not.toContain(id);
  expect(textOf(await at.lou.says('today'))).not.toContain(id);
});

test('how it stands says who asks then, to those who do the work alone, until it is done', async () => {
  const { ana, lou, dana } = at;
  await at.keep(id, 'Mara', undefined, { followUpOn: '2027-02-04' }, ended);
  const opens = async (who: typeof ana) =>
    textOf((await who.presses(openAgain(id, 'brimbank', anyNonce), 'Open again')).card);
  expect(await opens(ana)).toContain('You ask how they are on Thursday 4 February.');
  expect(await opens(ana)).not.toContain('Nothing is left to do.');
  expect(await opens(lou)).toContain('Ana Petrov asks how they are on Thursday 4 February.');
  expect(await opens(dana)).not.toMatch(/how they are|4 February/);

  await at.change(id, ({ followUpOn: _asked, ...found }) => found);
  expect(await opens(ana)).toContain('Nothing is left to do.');
});

test('"No" is what stands there, and asks nothing', async () => {
  await at.keep(id, 'Mara', undefined, {}, ended);
  expect((await at.town.store.read('cases', 'brimbank', id))?.document).toMatchObject({ lists: [] });
  expect(textOf(await at.ana.says('today'))).not.toContain('Mara');
});

test('answered in the run, it is written down and gone; opening again is offered', async () => {
  const { ana } = at;
  await at.keep(id, 'Mara', undefined, asked, ended);

  const form = await ana.presses(await ana.says('today'), 'Start');
  expect(textOf(form.card)).toContain('ask how they are');
  expect(buttonTitles(form.card)).not.toContain('Set another day');
  const whole = await ana.presses(form.card, 'Open the case');
  expect(buttonTitles(whole.card)).toContain('Ask how they are');
  const alone = await ana.presses(whole.card, 'Ask how they are');
  expect(buttonTitles(alone.card)).toEqual(expect.arrayContaining(['Save', 'Open again as a new referral']));

  const saved = await ana.presses(form.card, 'Save and next person', { result: 'spoke', line: 'Sings on.' });

  expect(textOf(saved.card)).toContain('✓ Saved: Mara');
  const found = (await at.town.store.read('cases', 'brimbank', id))?.document;
  expect(found).toMatchObject({ lastCheckIn: { type: 'longTail', line: 'Sings on.' }, lists: [] });
  expect(found).not.toHaveProperty('followUpOn');
  expect(textOf(await ana.says('today'))).not.toContain('Mara');
  const again = await ana.presses(saved.card, 'Undo');
  expect(textOf(again.card)).toContain('Mara');
  expect(textOf(await ana.says('today'))).toContain('Mara');
});

test('after no answer it stands again two working days later', async () => {
  await at.keep(id, 'Mara', undefined, asked, ended);
  const form = await at.ana.presses(await at.ana.says('today'), 'Start');

  await at.ana.presses(form.card, 'No answer');

  expect((await at.town.store.read('cases', 'brimbank', id))?.document.followUpOn).toBe('2026-11-25');
});

test('opened again from there, nobody is asked any more', async () => {
  await at.keep(id, 'Mara', undefined, asked, ended);
  const form = await at.ana.presses(await at.ana.says('today'), 'Start');
  const whole = await at.ana.presses(form.card, 'Open the case');

  const reopened = await at.ana.presses(whole.card, 'Open again as a new referral');

  expect(textOf(reopened.card)).toContain('goes on from BRI-2222');
  expect(textOf(await at.ana.says('today'))).not.toContain('ask how they are');
});

test('once consent is gone nobody is asked', async () => {
  await at.keep(id, 'Mara', undefined, asked, ended);
  await at.change(id, (found) => ({ ...found, consents: { ...found.consents, refer: { given: false } } }));
  expect(textOf(await at.ana.says('today'))).not.toContain('Mara');
});

test('while whoever had it is away, or has left, the Lead is asked, by reference', async () => {
  const { ana, ben, lou } = at;
  await at.keep(id, 'Mara', undefined, asked, ended);
  expect(textOf(await lou.says('today'))).not.toContain(id);
  await goesOnLeave(ana, '2026-11-23', '2026-11-27');
  expect(textOf(await lou.says('today'))).toContain('1 person to ask how they are, some weeks after');
  expect(JSON.stringify(await lou.says('today'))).not.toContain('Mara');
  expect(textOf(await ben.says('today'))).not.toContain('some weeks');

  const held = await at.town.store.read('staff', at.town.services.tenantId, ana.id);
  if (!held) throw new Error('Ana is nobody.');
  const { leave: _back, ...staff } = held.document;
  await at.town.store.replace('staff', held, { ...staff, grants: [] });
  const shown = await lou.presses(await lou.says('today'), 'Show');
  const whole = await lou.presses(shown.card, 'Open');
  const form = await lou.presses(whole.card, 'Ask how they are');
  const saved = await lou.presses(form.card, 'Save', { result: 'spoke' });
  expect(textOf(saved.card)).toContain('✓ Written down.');
  expect(textOf(await lou.says('today'))).not.toContain('some weeks');
});

test('their cover asks in their place', async () => {
  const { ana, ben } = at;
  await at.keep(id, 'Mara', undefined, asked, ended);
  const days = { from: '2026-11-23', until: '2026-11-27' };
  for (const [who, more] of [
    [ana, { leave: { ...days, coverId: ben.id, coverName: ben.name } }],
    [ben, { coversFor: [{ personId: ana.id, ...days }] }],
  ] as const) {
    const held = await at.town.store.read('staff', at.town.services.tenantId, who.id);
    if (!held) throw new Error(`${who.name} is nobody.`);
    await at.town.store.replace('staff', held, { ...held.document, ...more } as typeof held.document);
  }

  const form = await ben.presses(await ben.says('today'), 'Start');

  expect(textOf(form.card)).toMatch(/Mara.* · BRI-2222 · for Ana Petrov/);
  await ben.presses(form.card, 'Save and next person', { result: 'met' });
  expect(textOf(await ben.says('today'))).not.toContain('some weeks');
  expect(textOf(await at.lou.says('today'))).not.toContain('some weeks');
});
