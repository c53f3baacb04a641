import { changeWords } from '../../../../cards/activity/words/changeWords';

test('what was put right is said by the names that people use, each once', () => {
  const previous = { name: 'Old', assured_date: '2026-01-01' };
  const next = {
    name: 'New',
    assured_date: '2026-11-23',
    schedules: [],
    minimum_age: 18,
    maximum_age: 30,
    x: 1,
  };

  expect(changeWords({ what: 'edited', fields: [{ field: 'edits', previous, next }] })).toBe(
    'put right what it says: name, when, ages, other details',
  );
});

test('a deed that says it all names no parts', () => {
  const fields = [{ field: 'vetting', next: { status: 'paused', reason: 'Unkind' } }];

  expect(changeWords({ what: 'paused', fields })).toBe('paused it');
  expect(changeWords({ what: 'visited', fields })).toBe('visited');
});

test('edits taken away are told as what they were', () => {
  const fields = [{ field: 'edits', previous: { status: 'defunct' } }];

  expect(changeWords({ what: 'concernSettled', fields })).toBe(
    'looked into what was said to be wrong: whether it goes on',
  );
});
