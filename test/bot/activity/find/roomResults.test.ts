import { buttonTitles, textOf } from '../../../support/cardReading';
import type { Town } from '../../../support/town';
import { openFindTown } from './findTown';

let town: Town;
beforeAll(async () => {
  town = await openFindTown();
  const held = await town.store.read('activities', 'brimbank', 'garden');
  if (!held) throw new Error('The garden is gone.');
  const by = { personId: 'zed', name: 'Zed Worker' };
  const concerns = [{ at: town.now(), by, what: 'closed', words: 'Nobody came' }];
  await town.store.replace('activities', held, { ...held.document, concerns });
});
afterAll(() => town.close());

test.each(['groupChat', 'channel'] as const)(
  'in a %s the card says how far to trust an activity, and neither who says so nor what is wrong',
  async (where) => {
    const cleo = await town.person('Cleo Clinic', ['clinician']);

    const shown = textOf(await cleo.in(where).says('activities gardening tuesday'));

    expect(shown).toContain('Creekside Garden Mornings');
    expect(shown).toContain('✓ Trusted\n · 20 November 2026');
    expect(shown).toContain('Checked lately, 10 November 2026');
    expect(shown).not.toMatch(/Ana Link|Someone says|Nobody came/);
  },
);

test('in one’s own chat, and in the dialog that the room’s card opens, both stand there', async () => {
  const cleo = await town.person('Cleo Clinic', ['clinician']);
  const own = await cleo.says('activities gardening tuesday');
  const room = await cleo.in('groupChat').says('activities gardening tuesday');
  const opened = await cleo.in('groupChat').presses(room, buttonTitles(room)[0] ?? '');

  expect(textOf(own)).toMatch(/Trusted\n · Ana Link, 20 November 2026[\s\S]*Someone says something is wrong/);
  expect(textOf(opened.card)).toMatch(/Ana Link, 20 November 2026[\s\S]*Someone says: It has closed/);
});
