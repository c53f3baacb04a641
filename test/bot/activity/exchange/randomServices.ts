import fc from 'fast-check';

/** What people and feeds write, and what they should not be able to do with it. */
const dangerous = [
  '=HYPERLINK("http://example.org","x")',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  "'=quoted",
  '\t=tab',
  '\r=return',
  '<at>Everyone</at>',
  '[link](https://example.org)',
  '**bold** _it_',
  '"quoted", and; split\r\nover lines',
  '__proto__',
  '-37.5',
  '+61370100101',
  ' spaces ',
];
const text = fc.oneof(
  fc.constantFrom(...dangerous),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
);
const number = fc.oneof(fc.integer({ min: -1000, max: 100_000 }), fc.constantFrom(0.5, -37.71, 144.8));
const key = fc.uuid();

function thing(texts: string, more: Record<string, fc.Arbitrary<unknown>> = {}, idIsSure = false) {
  const fields = Object.fromEntries(texts.split(' ').map((name) => [name, text]));
  const parts: Record<string, fc.Arbitrary<unknown>> = { id: key, ...fields, ...more };
  return fc.record(parts, { requiredKeys: [...(idIsSure ? ['id'] : []), ...needed(more)] });
}
const needed = (more: object) =>
  Object.keys(more).filter((name) => ['link_entity', 'resource_type'].includes(name));
const some = (one: fc.Arbitrary<unknown>) => fc.array(one, { minLength: 1, maxLength: 2 });

const term = thing('code name taxonomy', { taxonomy_detail: thing('name uri version') });
const attribute = thing('value link_type', { link_entity: text, taxonomy_term: term });
const change = thing('field_name previous_value updated_by', { resource_type: text });
const language = thing('name code note');
const phone = thing('number type description', { extension: number, languages: some(language) });
const contact = thing('name title email', { phones: some(phone) });
const schedule = thing('freq byday description opens_at schedule_link', { timezone: number, count: number });
const location = thing('name transportation external_identifier', {
  latitude: number,
  longitude: number,
  addresses: some(thing('address_1 city postal_code country')),
  accessibility: some(thing('description details url')),
  languages: some(language),
  phones: some(phone),
  schedules: some(schedule),
});
const organization = thing(
  'name description website tax_id',
  {
    year_incorporated: number,
    funding: some(thing('source')),
    contacts: some(contact),
    locations: some(location),
    programs: some(thing('name description')),
    organization_identifiers: some(thing('identifier identifier_scheme')),
    metadata: some(change),
  },
  true,
);
const service = thing('description url email licenses fees_description alert', {
  minimum_age: number,
  program: thing('name alternate_name'),
  phones: some(phone),
  schedules: some(schedule),
  service_areas: some(thing('name extent uri')),
  service_at_locations: some(
    thing('description', { location, contacts: some(contact), schedules: some(schedule) }),
  ),
  languages: some(language),
  funding: some(thing('source')),
  cost_options: some(thing('option currency amount_description', { amount: number })),
  required_documents: some(thing('document uri')),
  contacts: some(contact),
  attributes: some(attribute),
  metadata: some(change),
});

/** Services that share an organisation or have none, and say any part of HSDS. */
export const randomServices = fc
  .tuple(
    fc.uniqueArray(fc.tuple(key, text), { selector: ([id]) => id, minLength: 1, maxLength: 3 }),
    organization,
  )
  .chain(([named, shared]) =>
    fc.tuple(
      ...named.map(([id, name]) =>
        fc.tuple(service, fc.boolean()).map(([one, isShared]) => ({
          ...one,
          id,
          name: `N ${name}`,
          status: 'active',
          ...(isShared && { organization: shared }),
        })),
      ),
    ),
  );
