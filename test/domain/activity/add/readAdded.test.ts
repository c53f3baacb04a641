import fc from 'fast-check';
import { addedActivity } from '../../../../domain/activity/add/addedActivity';
import { readAdded } from '../../../../domain/activity/add/readAdded';
import { costValue, readCost } from '../../../../domain/activity/add/readCost';
import { readWhen } from '../../../../domain/activity/add/readWhen';
import { whenValues } from '../../../../domain/activity/add/whenValues';
import { weekdays } from '../../../../domain/activity/search/wanted';
import { randomRuns } from '../../../support/randomRuns';

const typed = { name: 'Porch singers', suburb: 'Sunshine' };
const by = { personId: 'p', name: 'Ana Link' };
const at = '2026-11-22T22:10:00.000Z';

test('a name and a suburb are enough', () => {
  const read = readAdded(typed, ['brimbank']);

  expect(read).toMatchObject({ is: 'complete', request: { localId: 'brimbank', schedules: [] } });
});

test.each([
  [{ name: '...' }, ['name']],
  [{ suburb: '  ' }, ['suburb']],
  [{ from: '10:00' }, ['days']],
  [{ days: 'MO', to: '10:00' }, ['from']],
  [{ days: 'MO', from: '11:00', to: '11:00' }, ['to']],
  [{ days: 'MO', from: '25:00' }, ['from']],
  [{ phone: '0391' }, ['phone']],
  [{ name: 'x'.repeat(151), toldBy: 'x'.repeat(121) }, ['name', 'toldBy']],
])('%j is to be mended in %j', (more, fields) => {
  const read = readAdded({ ...typed, ...more }, ['brimbank']);

  expect(read.is === 'incomplete' && Object.keys(read.problems).sort()).toEqual([...fields].sort());
});

test('a Local that is not theirs is not theirs to choose', () => {
  expect(readAdded({ ...typed, localId: 'latrobe' }, ['brimbank', 'frankston'])).toMatchObject({
    problems: { localId: 'Please choose the Local.' },
  });
  expect(readAdded({ ...typed, localId: 'latrobe' }, ['brimbank'])).toMatchObject({
    request: { localId: 'brimbank' },
  });
});

test.each([
  ['Free', [{ amount: 0, currency: 'AUD' }], ''],
  ['no cost', [{ amount: 0, currency: 'AUD' }], ''],
  ['$5', [{ amount: 5, currency: 'AUD' }], ''],
  ['7.50 dollars', [{ amount: 7.5, currency: 'AUD' }], ''],
  ['a gold coin', [], 'a gold coin'],
  ['$5 or $3 concession', [], '$5 or $3 concession'],
])('"%s" as a cost', (said, cost_options, fees_description) => {
  expect(readCost(said)).toEqual({ cost_options, fees_description });
  expect(readCost(costValue(readCost(said)))).toEqual(readCost(said));
});

test('times that were read are shown as they were typed', () => {
  const time = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }));
  const clock = ([hour, minute]: [number, number]) =>
    `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  fc.assert(
    fc.property(fc.subarray([...weekdays], { minLength: 1 }), time, fc.string(), (days, from, said) => {
      const whenWords = said.trim();
      const inputs = { days: days.join(','), from: clock(from), to: '', whenWords };
      const { schedules, problems } = readWhen(inputs);
      expect(problems).toEqual({});
      expect(whenValues(schedules)).toEqual(inputs);
    }),
    { numRuns: randomRuns },
  );
});

test.each([
  [[{ freq: 'MONTHLY', byday: '2TU' }]],
  [[{ freq: 'WEEKLY', byday: 'TU', interval: 2 }]],
  [[{ freq: 'WEEKLY', byday: 'TU', until: '2027-01-01' }]],
  [[{ byday: 'MO' }, { byday: 'TU' }]],
])('%j is more than days and hours can say', (schedules) => {
  expect(whenValues(schedules)).toEqual({ days: '', from: '', to: '', whenWords: '' });
});

test('whatever was typed, the activity that it makes can be read', () => {
  const text = fc.string({ maxLength: 60 });
  fc.assert(
    fc.property(
      fc.record({ name: text, suburb: text, place: text, cost: text, description: text }),
      (inputs) => {
        const read = readAdded(inputs, ['brimbank']);
        fc.pre(read.is === 'complete');
        if (read.is !== 'complete') return;
        const made = addedActivity('told-1', read.request, by, at);
        expect(made).toMatchObject({ id: 'told-1', status: 'active', addedBy: by, revision: 1 });
      },
    ),
    { numRuns: randomRuns },
  );
});
