import { activityResults } from '../../../cards/activity/activityResults';
import { readDirectory } from '../../../domain/activity/directoryReading';

const brimbank = { id: 'brimbank', name: 'Brimbank' };
const choir = {
  id: 'choir',
  name: 'Choir',
  status: 'active',
  description: 'Singing for everyone',
  url: 'https://example.org/choir',
  email: 'choir@example.org',
  assured_date: '2005-01-01',
  organization: { name: 'The House' },
  phones: [{ number: '"03 7010 0101"', extension: 100 }],
  schedules: [{ freq: 'WEEKLY', byday: 'TH,FR', opens_at: '10:00:00', closes_at: '18:00:00' }],
  service_at_locations: [{ location: { name: 'Hall', addresses: [{ city: 'Sunshine' }] } }],
  cost_options: [{ option: 'Each visit', amount: 5, currency: 'AUD' }],
};

function cardOf(services: object[], total = services.length, locals = [brimbank]) {
  const shown = readDirectory(services, 'brimbank', '').taken;
  return activityResults({ shown, total, tryInstead: [] }, locals);
}
/** Every text of a card, in reading order. */
function textsOf(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap(textsOf);
  if (typeof part !== 'object' || part === null) return [];
  if ('inlines' in part && Array.isArray(part.inlines)) return [part.inlines.map((run) => run.text).join('')];
  return Object.entries(part).flatMap(([name, value]) =>
    name === 'text' ? [String(value)] : textsOf(value),
  );
}

describe('the card of what was found', () => {
  test('says of each what it is, who runs it, when, where, what it costs, whom to ring and when it was checked', () => {
    expect(textsOf(cardOf([choir]))).toEqual([
      'Activities in Brimbank',
      'One found.',
      'Choir',
      'Run by The House',
      'Singing for everyone',
      'When: Thursdays and Fridays, 10:00 to 18:00',
      'Where: Hall, Sunshine',
      'Cost: Each visit: $5',
      'Ring: 03 7010 0101, extension 100',
      'Email: choir@example.org',
      'Last checked 1 January 2005',
    ]);
  });

  test('says what to ask when little is known', () => {
    expect(textsOf(cardOf([{ id: 'x', name: 'Shed', status: 'active' }])).slice(2)).toEqual([
      'Shed',
      'When: ask for the times',
      'Where: ask for the place',
      'Cost: ask what it costs',
      'Never checked: ring first',
    ]);
  });

  test('opens its page, which is the only thing to press', () => {
    const json = JSON.stringify(cardOf([choir]));

    expect(json.match(/"type":"Action\.\w+"/g)).toEqual(['"type":"Action.OpenUrl"']);
    expect(json).toContain('"url":"https://example.org/choir"');
    expect(json).toContain('Open the page of Choir');
  });

  test('opens the organisation when its own page is no address', () => {
    const odd = { ...choir, url: 'ask us', organization: { name: 'The House', website: 'www.example.org' } };

    expect(JSON.stringify(cardOf([odd]))).toContain('"url":"https://www.example.org/"');
    expect(JSON.stringify(cardOf([{ ...choir, url: 'javascript:alert(1)' }]))).not.toContain(
      'Action.OpenUrl',
    );
  });

  test('reads no markdown in what was imported', () => {
    const link = '[free gift](https://example.org/trap)';
    const json = JSON.stringify(cardOf([{ ...choir, name: link, description: link, email: link }]).body);

    for (const block of json.match(/\{"type":"TextBlock"[^}]*\}/g) ?? []) expect(block).not.toContain('trap');
  });

  test('says how many there are when not all are shown', () => {
    expect(textsOf(cardOf([choir], 12))[1]).toBe(
      '12 found. Here are 1: add a word, such as a suburb, to see fewer.',
    );
  });

  test('says at which Local each is, for who works at two', () => {
    const texts = textsOf(cardOf([choir], 1, [brimbank, { id: 'latrobe', name: 'Latrobe' }]));

    expect(texts[0]).toBe('Activities in Brimbank · Latrobe');
    expect(texts).toContain('Run by The House, in Brimbank');
  });

  test('stays under 20 KB with five of the wordiest', () => {
    const long = 'Đà Nẵng 你好世界 '.repeat(100);
    const wordy = (id: number) => ({
      ...choir,
      id,
      name: long,
      description: long,
      email: long,
      url: `https://example.org/${'x'.repeat(450)}`,
      organization: { name: long },
      phones: [{ number: long }],
      schedules: [{ description: long }],
      cost_options: [{ option: long }],
      service_at_locations: [{ location: { name: long } }],
    });
    const json = JSON.stringify(cardOf([1, 2, 3, 4, 5].map(wordy)));

    expect(Buffer.byteLength(json)).toBeLessThan(20_000);
  });
});

describe('the card when nothing was found', () => {
  test('says what to try', () => {
    const found = { shown: [], total: 0, tryInstead: ['Arts', 'Walking'] };

    expect(textsOf(activityResults(found, [brimbank]))).toEqual([
      'Activities in Brimbank',
      'Nothing found. Try one plain word, or the name of a suburb or town. These words find something:',
      'Arts, Walking',
      'Not everything is in a directory: a link worker may know of more.',
    ]);
  });

  test('says so when the directory is empty', () => {
    expect(textsOf(activityResults({ shown: [], total: 0, tryInstead: [] }, [brimbank]))[1]).toBe(
      'This directory holds no activities yet. The Lead can have some imported.',
    );
  });
});
