import { problemsOn, textOf } from '../../support/cardReading';
import { ana, away, before, ben, covers, days, formOf, staffOf, town } from './hoursTown';

test('link workers and Leads of the same Local can cover, and nobody else', async () => {
  const lee = await town.person('Lee Ferrari', ['lead']);
  const dana = await town.person('Dana Whitfield', ['clinician']);
  const otto = await town.person('Otto Vance', ['linkWorker'], 'latrobe');

  const form = await formOf(ana);
  expect(JSON.stringify(form)).toContain(ben.id);
  expect(JSON.stringify(form)).toContain(lee.id);
  for (const { id } of [ana, dana, otto]) {
    expect(JSON.stringify(form)).not.toContain(id);
    const { card } = await away(ana, id);
    expect(problemsOn(card)).toEqual({
      coverId: '⚠ This colleague can no longer cover. Please choose again.',
    });
  }
  expect([await covers(dana), await covers(otto)]).toEqual([[], []]);
});

test('a colleague who is away on the same days cannot cover', async () => {
  await away(ben, 'nobody');
  const { card } = await away(ana, ben.id);
  expect(problemsOn(card)).toEqual({ coverId: expect.stringContaining('on leave then too') });
});

test('whoever has no referrals is not asked who covers', async () => {
  const dana = await town.person('Dana Whitfield', ['clinician']);
  const form = await formOf(dana);
  expect(textOf(form)).not.toContain('Who covers');
  const saved = await dana.presses(form, 'Save', days);
  expect(saved.line).toContain('Saved.');
});

test('a press that Teams delivers twice is done once', async () => {
  const press = ana.pressOf(await formOf(ana), 'Save', { ...days, coverId: ben.id });

  const [first, second] = await Promise.all([ana.deliver(press), ana.deliver(press)]);
  const third = await ana.deliver(press);

  expect([second, third]).toEqual([first, first]);
  await town.quiet();
  expect(await town.writesTo(ana.id)).toHaveLength(1);
  expect(await town.writesTo(ben.id)).toHaveLength(1);
});

test('the same press again finishes what a crash left half done', async () => {
  const press = ana.pressOf(await formOf(ana), 'Save', { ...days, coverId: ben.id });
  await ana.deliver(press);
  const held = await town.store.read('staff', town.services.tenantId, ben.id);
  if (!held) throw new Error('Ben is staff.');
  const { coversFor: _lost, ...before } = held.document;
  await town.store.replace('staff', held, before);

  await ana.deliver(press);

  expect(await covers(ben)).toEqual([ana.id]);
});

test('one card in the chat serves for several changes', async () => {
  const card = await ana.says('leave');
  for (const leaveUntil of ['2026-11-27', '2026-12-04', '2026-12-11']) {
    const form = (await ana.presses(card, 'Change hours or leave')).card;
    await ana.presses(form, 'Save', { ...days, leaveUntil, coverId: ben.id });
    expect((await staffOf(ana)).leave).toMatchObject({ until: leaveUntil });
  }
  expect((await staffOf(ben)).coversFor).toEqual([
    { personId: ana.id, from: '2026-11-23', until: '2026-12-11' },
  ]);
});

test('leave that ends while its cover is being written leaves no cover behind', async () => {
  const card = await ana.says('leave');
  const save = ana.pressOf((await ana.presses(card, 'Change hours or leave')).card, 'Save', {
    ...days,
    coverId: ben.id,
  });
  before.writing = async (document) => {
    if (document.id !== ben.id) return;
    before.writing = undefined;
    await ana.presses((await ana.presses(card, 'Change hours or leave')).card, 'End leave now');
  };

  await ana.deliver(save);

  expect(before.writing).toBeUndefined();
  expect(await staffOf(ana)).not.toHaveProperty('leave');
  expect(await covers(ben)).toEqual([]);
});
