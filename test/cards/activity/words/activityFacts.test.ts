import { activityCost } from '../../../../cards/activity/words/activityCost';
import { activityPage } from '../../../../cards/activity/words/activityPage';
import { activityWhere } from '../../../../cards/activity/words/activityWhere';
import { activityWords } from '../../../../cards/activity/words/activityWords';

describe('what it costs', () => {
  test.each([
    [[{ option: 'Each visit', amount: 2.5, currency: 'AUD' }], 'Each visit: $2.50'],
    [[{ amount: 0 }], 'Free'],
    [[{ option: 'Free', amount: 0 }], 'Free'],
    [
      [{ option: 'Adults', amount: 35, currency: 'gbp', amount_description: 'an hour' }],
      'Adults: 35 GBP an hour',
    ],
    [
      [
        { option: 'Adults', amount: 5 },
        { option: 'Concession', amount: 2 },
      ],
      'Adults: $5; Concession: $2',
    ],
    [[{ option: 'By donation' }], 'By donation'],
    [[], 'A gold coin'],
  ])('%j is said as "%s"', (cost_options, words) => {
    expect(activityCost({ cost_options, fees_description: 'A gold coin' })).toBe(words);
  });
});

describe('where it is', () => {
  const hall = { location_type: 'physical', name: 'Hall', address_1: '1 Sample Street', city: 'Sunshine' };

  test('a place is said with its street and town', () => {
    expect(activityWhere([{ ...hall, postal_code: '3020' }])).toBe('Hall, 1 Sample Street, Sunshine 3020');
  });

  test('online is said as such', () => {
    expect(activityWhere([{ location_type: 'virtual' }])).toBe('Online');
    expect(activityWhere([{ location_type: 'virtual', name: 'by video' }])).toBe('Online: by video');
  });

  test('of many places two are named', () => {
    const place = { location_type: 'physical', city: 'Albion' };
    expect(activityWhere([place, place, place, place])).toBe('Albion; Albion; and 2 more places');
  });
});

describe('a page that may be opened', () => {
  test.each([
    ['https://example.org/a b', 'https://example.org/a%20b'],
    ['http://example.org', 'http://example.org/'],
    ['www.example.org/x', 'https://www.example.org/x'],
  ])('%s', (given, page) => {
    expect(activityPage(given)).toBe(page);
  });

  test.each([
    undefined,
    '',
    'see our website',
    'https://',
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/hosts',
    'https://someone:secret@example.org',
    `https://example.org/${'x'.repeat(600)}`,
  ])('%s is none', (given) => {
    expect(activityPage(given)).toBeUndefined();
  });
});

describe('long text', () => {
  test('is cut behind a word', () => {
    expect(activityWords('Songs are learnt by ear, and nobody minds', 26)).toBe('Songs are learnt by ear …');
    expect(activityWords('Songs are learnt', 16)).toBe('Songs are learnt');
    expect(activityWords('  Songs\n\nare  ', 16)).toBe('Songs are');
  });

  test('holds nothing unseen that would turn the line round, and keeps emoji and scripts whole', () => {
    expect(activityWords('Choir \u202Egpj.exe\u202C \u2066now\u2069\u200B\u0007!', 40)).toBe(
      'Choir gpj.exe now !',
    );
    expect(activityWords('👩‍👩‍👧 می‌خواهم', 40)).toBe('👩‍👩‍👧 می‌خواهم');
  });

  test('is cut inside a word that never ends, but not inside a letter', () => {
    expect(activityWords('x'.repeat(50), 10)).toBe(`${'x'.repeat(9)} …`);
    expect(activityWords('🌳'.repeat(50), 10)).toBe('🌳🌳🌳🌳 …');
  });
});
