import { phraseOf } from '../../../../domain/activity/search/understanding/phraseTable';
import { plainWords } from '../../../../domain/activity/search/understanding/plainWords';
import { allTerms, termKinds } from '../../../../domain/activity/terms/allTerms';
import { interests } from '../../../../domain/activity/terms/interests';

const all = termKinds.flatMap((kind) => allTerms[kind].map((term) => ({ kind, ...term })));

describe('our terms', () => {
  test('have ids that stand once in all lists, and names', () => {
    const ids = all.map(({ id }) => id);

    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, name } of all)
      expect([id, name]).toEqual([expect.stringMatching(/^[a-zA-Z]+$/), expect.stringMatching(/\S/)]);
  });

  test.each(all.map(({ kind, id, name }) => [name, kind, id]))(
    '%s is understood by its name',
    (name, kind, id) => {
      expect(phraseOf(plainWords(name))?.meaning).toEqual({ kind, id });
    },
  );

  test('begin with the examples of the fact sheet', () => {
    const sheet = [
      'volunteering',
      'arts',
      'learning',
      'gardening',
      'conversation',
      'cooking',
      'carpentry',
      'games',
      'healthyEating',
      'sport',
      'nature',
    ];

    expect(interests.filter(({ isFactSheet }) => isFactSheet).map(({ id }) => id)).toEqual(sheet);
    expect(interests.slice(0, sheet.length).map(({ id }) => id)).toEqual(sheet);
  });

  test.each([
    'volunteering',
    'arts activities',
    'group learning',
    'gardening',
    'conversation groups',
    'cookery',
    'carpentry',
    'games',
    'healthy eating',
    'sports',
    'nature-based',
  ])('the fact sheet says "%s", and so may whoever searches', (phrase) => {
    const words = plainWords(phrase).filter((word) => !['activities', 'groups', 'group'].includes(word));

    expect(phraseOf(words)?.meaning.kind).toBe('interests');
  });
});
