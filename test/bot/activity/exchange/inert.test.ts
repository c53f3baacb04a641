import { importActivities } from '../../../../bot/activity/exchange/importActivities';
import { textOf } from '../../../support/cardReading';
import { openTown, type Town } from '../../../support/town';

const harmful = [
  '[press me](https://bad.example.org)',
  '<at>Everyone</at>',
  '**bold**',
  '<a href="https://bad.example.org">x</a>',
  '=HYPERLINK("https://bad.example.org")',
  'javascript:alert(1)',
];
let town: Town;

beforeEach(async () => {
  town = await openTown();
});
afterEach(() => town.close());

/** Says the same in every field that is shown. */
function service(words: string) {
  const location = {
    id: 'l',
    location_type: 'physical',
    name: words,
    transportation: words,
    addresses: [{ id: 'a', address_1: words, city: words, postal_code: words, address_type: 'physical' }],
    accessibility: [{ id: 'x', description: words }],
  };
  return {
    id: 'choir',
    name: `Choir ${words}`,
    status: 'active',
    description: words,
    url: words,
    email: words,
    fees_description: words,
    application_process: words,
    eligibility_description: words,
    alert: words,
    organization: { id: 'o', name: words, website: words },
    phones: [{ id: 'p', number: words, extension: words }],
    schedules: [{ id: 't', description: words, notes: words }],
    service_at_locations: [{ id: 's', location }],
    cost_options: [{ id: 'c', option: words, amount_description: words }],
    languages: [{ id: 'g', name: words }],
    attributes: [{ id: 'b', taxonomy_term: { id: 't', name: words } }],
  };
}

/** Every text on a card that Teams reads as markup, and every address that it opens. */
function readAsMarkup(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(readAsMarkup);
  if (typeof value !== 'object' || value === null) return [];
  const { type, text, url, facts } = Object.fromEntries(Object.entries(value));
  const own = type === 'TextRun' ? [] : [text, url].filter((one) => typeof one === 'string');
  return [...own, ...(facts ? [JSON.stringify(facts)] : []), ...Object.values(value).flatMap(readAsMarkup)];
}

test.each(harmful)('%s from outside is shown as the letters that it is', async (words) => {
  await importActivities(town.services, 'brimbank', service(words), 'bot');
  await town.quiet();
  const ana = await town.person('Ana Link', ['linkWorker']);
  const results = await ana.says('activities choir');

  expect(textOf(results)).toContain(words);
  expect(readAsMarkup(results).filter((text) => text.includes(words))).toEqual([]);
  const details = await ana.presses(results, 'Details');
  expect(textOf(details.card)).toContain(words);
  expect(readAsMarkup(details.card).filter((text) => text.includes(words))).toEqual([]);
});
