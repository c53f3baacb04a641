import { mapProblem } from '../../../../domain/activity/hsds/council/columnMap';
import { councilService } from '../../../../domain/activity/hsds/council/councilService';
import { plainCost } from '../../../../domain/activity/hsds/council/plainCost';
import { plainWhen } from '../../../../domain/activity/hsds/council/plainWhen';
import { readEntry } from '../../../../domain/activity/hsds/reading/readEntry';

const map = {
  sourceName: 'Example Council',
  columns: {
    name: 'Title',
    description: 'About',
    'organization.name': 'Run by',
    'location.name': 'Venue',
    'address.address_1': 'Street',
    'address.city': 'Suburb',
    'address.postal_code': 'Postcode',
    schedules: 'When',
    cost_options: 'Price',
    'phones.number': 'Phone',
    attributes: 'Tags',
    assured_date: 'Checked',
  },
};
const row = {
  Title: 'Garden club',
  About: 'Digging',
  'Run by': 'Example House',
  Venue: 'Hall',
  Street: '1 Sample Street',
  Suburb: 'Sunshine',
  Postcode: '3020',
  When: 'Tuesdays 10am - 12pm',
  Price: '$5 per visit',
  Phone: '03 7010 0101; 03 7010 0102',
  Tags: 'Gardening, Outdoors',
  Checked: '3/11/2026',
  Else: 'kept',
};

describe("a row of a council's table", () => {
  test('makes a service that can be read', () => {
    const read = readEntry({ service: councilService(row, map) }, 'brimbank', '2026-11-24T00:00:00.000Z');

    expect(read).toMatchObject({
      ok: true,
      notes: [],
      activity: {
        name: 'Garden club',
        status: 'active',
        organization: { name: 'Example House' },
        locations: [{ name: 'Hall', address_1: '1 Sample Street', city: 'Sunshine', postal_code: '3020' }],
        schedules: [{ freq: 'WEEKLY', byday: 'TU', opens_at: '10:00', closes_at: '12:00' }],
        cost_options: [{ amount: 5, currency: 'AUD', amount_description: 'per visit' }],
        phones: [{ number: '03 7010 0101' }, { number: '03 7010 0102' }],
        attributes: [{ taxonomy_term: { name: 'Gardening' } }, { taxonomy_term: { name: 'Outdoors' } }],
        assured_date: '2026-11-03',
        source: { source_row: row },
      },
    });
  });

  test('has the same id each time: made of its own, else of its name and place', () => {
    const id = (more: object) => councilService({ ...row, ...more }, map)['id'];

    expect(id({ Price: 'Free' })).toBe(id({ Title: 'garden  CLUB' }));
    expect(id({ Suburb: 'Deer Park' })).not.toBe(id({}));
    const withId = { ...map, columns: { ...map.columns, id: 'No' } };
    const numbered = (sourceName: string, title: string) =>
      councilService({ ...row, No: 'a/7', Title: title }, { ...withId, sourceName })['id'];
    expect(numbered('x', 'Choir')).toMatch(/^[0-9a-f]{32}$/);
    expect(numbered('x', 'Choir')).toBe(numbered('x', 'Singers'));
    expect(numbered('x', 'Choir')).not.toBe(numbered('y', 'Choir'));
    expect(id({ Venue: 'Park' })).not.toBe(id({}));
    expect(id({ 'Run by': 'Another' })).not.toBe(id({}));
  });

  test('says nothing of what it leaves empty', () => {
    expect(Object.keys(councilService({ Title: 'Choir' }, map))).toEqual([
      'id',
      'name',
      'status',
      'source_row',
    ]);
  });
});

test.each([
  ['Tuesdays 10am-12pm', { freq: 'WEEKLY', interval: 1, byday: 'TU', opens_at: '10:00', closes_at: '12:00' }],
  ['Tue & Thurs, 1.30 - 3pm', { byday: 'TU,TH', opens_at: '13:30', closes_at: '15:00' }],
  ['Every Wednesday from 11 to 1pm', { byday: 'WE', opens_at: '11:00', closes_at: '13:00' }],
  ['Monday to Friday 09:00–17:00', { byday: 'MO,TU,WE,TH,FR', opens_at: '09:00', closes_at: '17:00' }],
  ['Weekends', { byday: 'SA,SU' }],
  ['First Tuesday of each month 2pm to 4pm', { freq: 'MONTHLY', byday: '1TU', opens_at: '14:00' }],
  ['Last Friday of the month', { freq: 'MONTHLY', byday: '-1FR' }],
])('%s is plain', (text, schedule) => {
  expect(plainWhen(text)).toMatchObject(schedule);
});

test.each([
  'Tuesdays 10-12',
  'Tuesdays 1:00 - 3:00',
  'Tuesdays in school terms',
  'Fortnightly on Mondays',
  'Ring for times',
  'Tuesday 25am-99pm',
  'Friday to Monday',
  '2nd and 4th Tuesday of the month',
  '',
])('"%s" is not, and stays in words', (text) => {
  expect(plainWhen(text)).toBeUndefined();
});

test.each([
  ['Free', { cost_options: [{ id: 'x', amount: 0, currency: 'AUD' }] }],
  ['$7.50', { cost_options: [{ id: 'x', amount: 7.5, currency: 'AUD' }] }],
  ['Gold coin, or what you can', { fees_description: 'Gold coin, or what you can' }],
])('costs "%s"', (text, cost) => {
  expect(plainCost(text, 'x')).toEqual(cost);
});

test('a map that does not fit says why', () => {
  const problem = (columns: Record<string, string>) => mapProblem({ sourceName: 'x', columns }, ['Title']);

  expect(problem({ name: 'Title' })).toBeUndefined();
  expect(problem({ name: 'Titel' })).toContain(
    'the column "Titel", which the table does not have. It has: Title.',
  );
  expect(problem({ name: 'Title', nmae: 'Title' })).toContain('The map names "nmae"');
  expect(problem({ description: 'Title' })).toContain('which column holds the name');
});
