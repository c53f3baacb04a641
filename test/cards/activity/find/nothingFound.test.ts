import { nothingWanted } from '../../../../domain/activity/search/wanted';
import { buttonsOf, buttonTitles, textOf } from '../../../support/cardReading';
import { activityOf } from './drawnActivity';
import { cardOf, linesOf } from './drawnResults';

describe('the card when nothing was found', () => {
  const wanted = { ...nothingWanted, interests: ['gardening'], days: ['TH' as const] };
  const loosen = [
    { says: 'any day', wanted, total: 4 },
    { says: 'without your other words', wanted: { ...wanted, words: ['marguerite'] }, total: 7 },
  ];

  test('says what to let go of, what comes closest and whom to ask', () => {
    const card = cardOf({ wanted, loosen, nearest: [{ activity: activityOf(), km: 22 }] });

    expect(linesOf(card)).toEqual(
      expect.arrayContaining([
        'Nothing fits all of that.',
        'This would find something:',
        'What comes closest',
        'Big Tin Choir',
        'Where: Hall, Sunshine, about 22 km away',
        'Not everything is in a directory: a link worker may know of more.',
      ]),
    );
    expect(buttonTitles(card).slice(0, 2)).toEqual(['Any day (4)', 'Without your other words (7)']);
  });

  test('in a shared chat offers no search that would need the words', () => {
    const card = cardOf({ wanted, loosen }, { isShared: true });

    expect(buttonTitles(card)).toEqual(['Any day (4)', 'Filters', 'Add one']);
    expect(JSON.stringify(card)).not.toContain('marguerite');
  });

  test('says what to try when nothing comes near', () => {
    expect(textOf(cardOf({ wanted }))).toContain('Try one plain word, such as walking');
  });

  test('says so kindly when the directory is empty', () => {
    const card = cardOf({ isEmpty: true }, { mayAdd: false });

    expect(textOf(card)).toContain('This directory holds no activities yet.');
    expect(buttonsOf(card)).toEqual([]);
  });

  test('says of a single wish that nobody does that, and shows others that are on soon', () => {
    const single = { ...nothingWanted, interests: ['gardening'] };
    const card = cardOf({ wanted: single, isNearestSoonest: true, nearest: [{ activity: activityOf() }] });

    expect(linesOf(card)).toEqual(
      expect.arrayContaining([
        'Nobody here does that yet, as far as we know.',
        'Other ones that the team knows, on soon',
        'Big Tin Choir',
      ]),
    );
  });

  test('says that a place is none of ours', () => {
    expect(textOf(cardOf({ wanted: { ...nothingWanted, isPlaceUnknown: true } }))).toContain(
      'We do not know that place: try a town or suburb of your area.',
    );
  });

  test('says of a single one that it is paused', () => {
    const by = { personId: 'ana', name: 'Ana Link' };
    const vetting = { status: 'paused' as const, by, at: '2026-11-20T00:00:00.000Z', checks: [] };
    const card = cardOf({ shown: [{ activity: { ...activityOf(), vetting } }], total: 1 });

    expect(textOf(card)).toContain('One found, and it is paused for now.');
  });
});
