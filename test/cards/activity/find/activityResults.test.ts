import { nothingWanted } from '../../../../domain/activity/search/wanted';
import { buttonTitles, textOf } from '../../../support/cardReading';
import { activityOf, brimbank, choir, latrobe, wordiest } from './drawnActivity';
import { cardOf, linesOf, rows } from './drawnResults';

describe('the card of what was found', () => {
  test('says of each what it is, who runs it, when, where, what it costs and how far to trust it', () => {
    expect(linesOf(cardOf({ shown: rows(activityOf()) }))).toEqual([
      'Activities in Brimbank',
      'One found.',
      'Big Tin Choir',
      'The House',
      'When: Thursdays, 10:00 am to 12:00 pm. Next: Thursday 26 November, 10:00 am',
      'Where: Hall, Sunshine',
      'Cost: Each visit: $5',
      'None of us has visited',
      'Checked lately, 3 November 2026',
      'Details',
      'Filters',
      'Add one',
    ]);
  });

  test('says what to ask when little is known', () => {
    expect(linesOf(cardOf({ shown: rows(activityOf({ id: 'x', name: 'Shed', status: 'active' })) }))).toEqual(
      expect.arrayContaining([
        'When: ask for the times',
        'Where: ask for the place',
        'Cost: ask what it costs',
        'Nobody has checked it yet: ask before you go',
      ]),
    );
  });

  test('says how far away it is from the place that was asked for', () => {
    const card = cardOf({ shown: [{ activity: activityOf(), km: 3.4 }] });

    expect(linesOf(card)).toContain('Where: Hall, Sunshine, about 3 km away');
    expect(textOf(cardOf({ shown: [{ activity: activityOf(), km: 0.2 }] }))).toContain('about 1 km away');
  });

  test('says what was understood, and of other words only that there were some', () => {
    const wanted = {
      ...nothingWanted,
      interests: ['gardening'],
      area: 'town:sunshine',
      words: ['marguerite'],
    };
    const text = textOf(cardOf({ wanted, shown: rows(activityOf()) }));

    expect(text).toContain('Gardening');
    expect(text).toContain('near Sunshine');
    expect(text).toContain('and your other words');
    expect(text).not.toContain('marguerite');
  });

  test('says at which Local each is, for who works at two', () => {
    const lines = linesOf(cardOf({ shown: rows(activityOf()) }, { locals: [brimbank, latrobe] }));

    expect(lines[0]).toBe('Activities in Brimbank · Latrobe');
    expect(lines).toContain('The House, in Brimbank');
  });

  test('says how many there are, and goes on where there are more', () => {
    const first = cardOf({ shown: rows(activityOf()), total: 12 });
    const next = cardOf({ shown: rows(activityOf()), total: 12, from: 5 }, { isDialog: true });

    expect(textOf(first)).toContain('12 found. Here are the first 1.');
    expect(buttonTitles(first)).toEqual(['Details', 'Filters', 'Show more', 'Add one']);
    expect(textOf(next)).toContain('12 found. Here are 6 to 6.');
    expect(buttonTitles(next)).toEqual(['Details', 'Back to filters', 'More', 'Add one']);
    expect(buttonTitles(cardOf({ shown: rows(activityOf()) }))).not.toContain('Show more');
  });

  test('carries the words on in a chat of one’s own, and nowhere in a shared one', () => {
    const found = {
      wanted: { ...nothingWanted, words: ['marguerite'] },
      shown: rows(activityOf()),
      total: 12,
    };
    const shared = cardOf(found, { isShared: true });

    expect(JSON.stringify(cardOf(found))).toContain('marguerite');
    expect(JSON.stringify(shared)).not.toContain('marguerite');
    expect(buttonTitles(shared)).not.toContain('Show more');
    expect(textOf(shared)).toContain('For more, search in your own chat with the bot or narrow it down.');
  });

  test('says a day by its date where it stays in a chat, and from today on in a dialog', () => {
    const monday = activityOf({ ...choir, schedules: [{ freq: 'WEEKLY', byday: 'MO', opens_at: '14:00' }] });

    expect(textOf(cardOf({ shown: rows(monday) }))).toContain('Next: Monday 23 November, 2:00 pm');
    expect(textOf(cardOf({ shown: rows(monday) }, { isDialog: true }))).toContain('Next: today, 2:00 pm');
  });

  test('names the public holiday that the next one falls on', () => {
    const christmas = { ...choir, schedules: [{ dtstart: '2026-12-25', opens_at: '14:00' }] };

    expect(textOf(cardOf({ shown: rows(activityOf(christmas)) }))).toMatch(
      /Friday 25 December, 2:00 pm \(Christmas Day: ask first\)/,
    );
  });

  test('says so while the directory is still being read', () => {
    expect(textOf(cardOf({ shown: rows(activityOf()), isPartial: true }))).toContain(
      'Still reading the directory',
    );
  });

  test('reads no markdown in what was imported', () => {
    const trap = '[free gift](https://example.org/trap)';
    const odd = activityOf({ ...choir, name: trap, organization: { name: trap }, fees_description: trap });
    const json = JSON.stringify(cardOf({ shown: rows(odd) }).body);

    expect(json).toContain('trap');
    for (const block of json.match(/\{"type":"TextBlock"[^}]*\}/g) ?? []) expect(block).not.toContain('trap');
  });

  test.each([true, false])('stays under 20 KB with five of the wordiest, in a dialog: %s', (isDialog) => {
    const shown = rows(...['1', '2', '3', '4', '5'].map((id) => wordiest(id)));
    const found = { wanted: { ...nothingWanted, words: ['x'.repeat(150)] }, shown, total: 90 };
    const json = JSON.stringify(cardOf(found, { isDialog }));

    expect(Buffer.byteLength(json)).toBeLessThan(20 * 1024);
  });
});
