import { stableId } from '../stableId';
import type { ColumnMap } from './columnMap';
import { plainCost } from './plainCost';
import { plainWhen } from './plainWhen';

type Thing = Record<string, unknown>;
type Row = Readonly<Record<string, string>>;

const plainFields =
  'alternate_name description url email fees_description application_process eligibility_description minimum_age maximum_age alert assured_date last_modified'.split(
    ' ',
  );

/** The HSDS service that a row of a council's table makes, with the row itself beside it. */
export function councilService(row: Row, map: ColumnMap): Thing {
  const said = saying(row, map);
  const name = said('name');
  const own = said('id');
  const made = [name, said('address.city'), said('organization.name'), said('location.name')].map(plain);
  // two councils may both have a 7, or a playgroup
  const text = [plain(map.sourceName), ...(own ? [own] : made)].join('|');
  const id = own || name ? stableId(text) : '';
  const part = (field: string) => stableId(`${id} ${field}`);
  const when = said('schedules');
  const cost = said('cost_options');
  return filled({
    id,
    name,
    status: said('status') || 'active',
    ...Object.fromEntries(plainFields.map((field) => [field, isoDate(said(field))])),
    ...(cost && plainCost(cost, part(`cost ${cost}`))),
    organization: group({
      name: said('organization.name'),
      id: said('organization.name') && stableId(plain(said('organization.name'))),
      website: said('organization.website'),
      email: said('organization.email'),
    }),
    phones: each(said('phones.number'), /[;/]|\bor\b/, (number) => ({ id: part(`phone ${number}`), number })),
    schedules: when ? [{ id: part(`schedule ${when}`), ...(plainWhen(when) ?? { description: when }) }] : [],
    languages: each(said('languages'), /[;,]/, (one) => ({ id: part(`language ${one}`), name: one })),
    attributes: each(said('attributes'), /[;,]/, (tag) => ({
      id: part(`tag ${tag}`),
      link_entity: 'service',
      taxonomy_term: { id: stableId(plain(tag)), name: tag },
    })),
    service_at_locations: placesOf(said, part),
    source_row: row,
  });
}

/** Its table has a column of ids, and this row has one. */
export function saysItsId(row: Row, map: ColumnMap): boolean {
  return saying(row, map)('id') !== '';
}

function saying(row: Row, { columns }: ColumnMap): (field: string) => string {
  const cells = new Map(Object.entries(row));
  return (field) => (cells.get(columns[field] ?? '') ?? '').trim();
}

function placesOf(said: (field: string) => string, part: (field: string) => string): Thing[] {
  const address = filled({
    address_1: said('address.address_1'),
    city: said('address.city'),
    state_province: said('address.state_province'),
    postal_code: said('address.postal_code'),
  });
  const place = filled({
    name: said('location.name'),
    transportation: said('location.transportation'),
    latitude: said('location.latitude'),
    longitude: said('location.longitude'),
    accessibility: each(said('accessibility.description'), /[;,]/, (description) => ({
      id: part(`access ${description}`),
      description,
    })),
    addresses:
      Object.keys(address).length > 0
        ? [{ id: part('address'), ...address, country: 'AU', address_type: 'physical' }]
        : [],
  });
  if (Object.keys(place).length === 0) return [];
  const location = { id: part('location'), location_type: 'physical', ...place };
  return [{ id: part('place'), location }];
}

function each<T>(text: string, between: RegExp, make: (one: string) => T): T[] {
  const parts = text.split(between).map((one) => one.trim());
  return [...new Set(parts.filter(Boolean))].map(make);
}

function group(thing: Thing): Thing | undefined {
  const whole = filled(thing);
  return Object.keys(whole).length > 0 ? whole : undefined;
}

/** Without what the row does not say. */
function filled(thing: Thing): Thing {
  const isSaid = (value: unknown) =>
    value !== '' && value !== undefined && (!Array.isArray(value) || value.length > 0);
  return Object.fromEntries(Object.entries(thing).filter(([, value]) => isSaid(value)));
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

/** As dates are written here: day, month, year. */
function isoDate(text: string): string {
  const [, day = '', month = '', year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  return year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text;
}
