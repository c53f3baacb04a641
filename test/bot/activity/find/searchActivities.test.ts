import { buttonsOf, buttonTitles, textOf } from '../../../support/cardReading';
import type { Town } from '../../../support/town';
import { openFindTown } from './findTown';

let town: Town;
beforeEach(async () => {
  town = await openFindTown();
});
afterEach(() => town.close());
const gaps = async () => (await town.everything())['gaps'] ?? [];

describe('activities and words', () => {
  test('are answered with what fits, in one’s own chat and in a room', async () => {
    const cleo = await town.person('Cleo Clinic', ['clinician']);
    const card = await cleo.says('activities gardening tuesday');

    expect(textOf(card)).toContain('Activities in Brimbank');
    expect(textOf(card)).toContain('Gardening · Tuesday');
    expect(textOf(card)).toContain('Creekside Garden Mornings');
    expect(textOf(card)).not.toContain('Garden of Doubt');
    expect(textOf(await cleo.in('groupChat').says('activities gardening'))).toContain('Seedling Swap');
  });

  test('repeat nothing of the words in a room, not even unseen', async () => {
    const cleo = await town.person('Cleo Clinic', ['clinician']);
    await cleo.in('groupChat').says('activities gardening Marguerite');
    await cleo.in('channel').says('activities Marguerite');
    await cleo.in('groupChat').says('activities Marguerite thursday choir');

    expect(JSON.stringify(town.connector.sent).toLowerCase()).not.toContain('marguerite');
    expect(JSON.stringify(await town.everything()).toLowerCase()).not.toContain('marguerite');
    expect(town.logged.join().toLowerCase()).not.toContain('marguerite');
  });

  test('take no name of a person for a place', async () => {
    const cleo = await town.person('Cleo Clinic', ['clinician']);
    for (const words of ['auslan pottery for Delaney', 'auslan pottery for Sunshine Nguyen'])
      expect(textOf(await cleo.says(`activities ${words}`))).not.toMatch(/Delahey|near |Nguyen/);

    expect(await gaps()).toEqual([expect.not.objectContaining({ area: expect.anything() })]);
    expect(textOf(await cleo.says('activities gardening near sunshyne'))).toContain('near Sunshine');
  });

  test('leave as their place the local government area, never the town', async () => {
    const cleo = await town.person('Cleo Clinic', ['clinician']);
    await cleo.says('activities gardening sunday near Sunshine');
    await cleo.says('activities gardening sunday near Deer Park');

    expect(await gaps()).toMatchObject([{ terms: ['day:SU', 'gardening'], area: 'lga:brimbank' }]);
  });

  test('bring whom to call when someone may not be safe, above what was found, and never in a room', async () => {
    const cleo = await town.person('Cleo Clinic', ['clinician']);
    const words = 'activities gardening after family violence';
    const own = textOf(await cleo.says(words));

    expect(own).toContain('If someone may not be safe');
    expect(own.indexOf('may not be safe')).toBeLessThan(own.indexOf('Activities in Brimbank'));
    expect(textOf(await cleo.in('groupChat').says(words))).not.toContain('may not be safe');
    const filters = await cleo.presses(await cleo.says('help'), 'Find activities');
    const results = await cleo.presses(filters.card, 'Show activities', { words: 'choir self-harm' });
    expect(textOf(results.card)).toContain('If someone may not be safe');
    expect(textOf(results.card)).toContain('Activities in Brimbank');
  });

  test('leave a gap when nothing fits, without a word of them, and say what to let go of', async () => {
    const cleo = await town.person('Cleo Clinic', ['clinician']);
    const card = await cleo.says('activities gardening sunday');

    expect(textOf(card)).toContain('a link worker may know of more');
    expect(buttonTitles(card)).toContain('Any day (2)');
    expect(await gaps()).toMatchObject([{ localId: 'brimbank', terms: ['day:SU', 'gardening'] }]);
    const dialog = await cleo.presses(card, 'Any day (2)');
    expect(textOf(dialog.card)).toContain('2 found.');
  });

  test('leave no gap when something fits, or when there is nothing at all', async () => {
    const cleo = await town.person('Cleo Clinic', ['clinician']);
    const eva = await town.person('Eva Elsewhere', ['clinician'], 'latrobe');
    await cleo.says('activities gardening');

    expect(textOf(await eva.says('activities gardening'))).toContain(
      'This directory holds no activities yet.',
    );
    expect(await gaps()).toEqual([]);
  });

  test('are for staff: others learn how to ask for access', async () => {
    const guest = await town.person('Gus Guest');

    expect(textOf(await guest.says('activities gardening'))).not.toContain('Creekside');
  });

  test('offer "Add one" to those who may add', async () => {
    const mia = await town.person('Mia Manager', ['manager']);
    const cleo = await town.person('Cleo Clinic', ['clinician']);

    expect(buttonTitles(await mia.says('activities gardening'))).not.toContain('Add one');
    expect(buttonTitles(await cleo.says('activities gardening'))).toContain('Add one');
  });

  test('never give a card that acts by itself, and always one under 20 KB', async () => {
    const cleo = await town.person('Cleo Clinic', ['clinician']);
    const card = await cleo.in('groupChat').says('activities');

    expect(buttonsOf(card).filter(({ type }) => type === 'Action.Execute')).toEqual([]);
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(20 * 1024);
  });
});
