import { buttonTitles, textOf } from '../../../support/cardReading';
import type { Town } from '../../../support/town';
import { activityId, button, kept, presses, trustTown } from './trustTown';

let town: Town;
beforeEach(async () => {
  town = await trustTown();
});
afterEach(() => town.close());

test('one press says that it is still running, and everyone reads it', async () => {
  const ana = await town.person('Ana Link', ['linkWorker']);

  const answer = await presses(town, ana, 'activity.stillRunning');

  expect(answer.opensDialog).toBe(true);
  expect(textOf(answer.card)).toContain('✓ Marked as still running today.');
  // it is already the 23rd in Melbourne
  expect(textOf(answer.card)).toContain('Checked lately, 23 November 2026');
  expect(await kept(town)).toMatchObject({ assured_date: '2026-11-23', revision: 1 });
  await town.quiet();
  expect(await town.writesTo(activityId)).toMatchObject([
    { verb: 'activity.stillRunning', by: ana.id, as: 'linkWorker', allowed: true },
  ]);
});

test('it is taken back within ten minutes, and not after', async () => {
  const ana = await town.person('Ana Link', ['linkWorker']);
  const first = await presses(town, ana, 'activity.stillRunning');

  const undone = await ana.presses(first.card, 'Undo');

  expect(textOf(undone.card)).toContain('Taken back. It is as it was before.');
  expect(await kept(town)).toMatchObject({ assured_date: '2025-01-01', revision: 2 });
  expect(await kept(town)).not.toHaveProperty('edits');
  const second = await presses(town, ana, 'activity.stillRunning');
  town.passes(11 * 60_000);
  const late = await ana.presses(second.card, 'Undo');
  expect(textOf(late.card)).toContain('It is too late to undo this');
  expect(await kept(town)).toMatchObject({ assured_date: '2026-11-23', revision: 3 });
});

test('what a colleague did since is not taken back', async () => {
  const ana = await town.person('Ana Link', ['linkWorker']);
  const ben = await town.person('Ben Link', ['linkWorker']);
  const first = await presses(town, ana, 'activity.stillRunning');
  await presses(town, ben, 'activity.contact.set');

  const late = await ana.presses(first.card, 'Undo');

  expect(textOf(late.card)).toContain('somebody has changed it since');
  expect(await kept(town)).toMatchObject({ revision: 2, localContact: { name: 'Ben Link' } });
});

test('who has lost the role takes nothing back', async () => {
  const ana = await town.person('Ana Link', ['linkWorker']);
  const first = await presses(town, ana, 'activity.stillRunning');
  const held = await town.store.read('staff', town.services.tenantId, ana.id);
  if (!held) throw new Error('Ana is gone.');
  const grants = held.document.grants.map((grant) => ({ ...grant, roles: ['clinician' as const] }));
  await town.store.replace('staff', held, { ...held.document, grants });

  const answer = await ana.presses(first.card, 'Undo');

  expect(textOf(answer.card)).toContain('Your role does not change that here.');
  expect((await kept(town)).revision).toBe(1);
});

test('a press that is delivered twice counts once', async () => {
  const ana = await town.person('Ana Link', ['linkWorker']);
  const press = ana.pressOf(button(town, 'activity.stillRunning'), 'Press');

  await Promise.all([ana.deliver(press), ana.deliver(press)]);

  expect((await kept(town)).changes).toHaveLength(1);
});

test('from the list of what to check, the way leads back to the list', async () => {
  const ana = await town.person('Ana Link', ['communityEngagement']);

  const answer = await presses(town, ana, 'activity.stillRunning', { from: 'upkeep', page: '2' });

  expect(textOf(answer.card)).toContain('Marked as still running today.');
  expect(buttonTitles(answer.card)).toEqual(['Undo', 'Back to the list']);
});
