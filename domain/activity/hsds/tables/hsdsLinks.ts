import { type HsdsTable, hsdsTableNames } from './hsdsTables';

/** How one table stands within another in HSDS's JSON. */
export interface HsdsLink {
  /** Where it stands in the JSON of the one that holds it. */
  property: string;
  /** The table that is held. */
  table: HsdsTable;
  /** The column that says so: of the held where many are held, of the holder where one is. */
  column: string;
  /** More than these are left where they are: each service would carry all of them. */
  most?: number;
}

const many: Partial<Record<HsdsTable, string>> = {
  service:
    'phones:phone schedules:schedule service_areas:service_area service_at_locations:service_at_location languages:language funding:funding cost_options:cost_option required_documents:required_document contacts:contact',
  organization:
    'funding:funding contacts:contact phones:phone locations:location programs:program organization_identifiers:organization_identifier',
  service_at_location: 'contacts:contact phones:phone schedules:schedule',
  location:
    'languages:language addresses:address contacts:contact accessibility:accessibility phones:phone schedules:schedule',
  phone: 'languages:language',
  contact: 'phones:phone',
};
const one: Partial<Record<HsdsTable, HsdsLink[]>> = {
  service: [
    { property: 'organization', table: 'organization', column: 'organization_id' },
    { property: 'program', table: 'program', column: 'program_id' },
  ],
  service_at_location: [{ property: 'location', table: 'location', column: 'location_id' }],
  attribute: [{ property: 'taxonomy_term', table: 'taxonomy_term', column: 'taxonomy_term_id' }],
  taxonomy_term: [{ property: 'taxonomy_detail', table: 'taxonomy', column: 'taxonomy_id' }],
};
// a term that has itself for an attribute would never end
const withoutAttributes = new Set<HsdsTable>([
  'attribute',
  'metadata',
  'meta_table_description',
  'taxonomy',
  'taxonomy_term',
]);
const mostLocations = 30;

function manyOf(table: HsdsTable): HsdsLink[] {
  const own = (many[table] ?? '').split(' ').flatMap((pair) => {
    const [property = '', name] = pair.split(':');
    const held = hsdsTableNames.find((one) => one === name);
    if (!held) return [];
    const capped = table === 'organization' && held === 'location' ? { most: mostLocations } : {};
    return [{ property, table: held, column: `${table}_id`, ...capped }];
  });
  if (withoutAttributes.has(table)) return own;
  return [
    ...own,
    { property: 'attributes', table: 'attribute', column: 'link_id' },
    { property: 'metadata', table: 'metadata', column: 'resource_id' },
  ];
}
const links = new Map(hsdsTableNames.map((table) => [table, manyOf(table)]));

/** The rows of other tables that name this one. */
export function linksToMany(table: HsdsTable): HsdsLink[] {
  return links.get(table) ?? [];
}

/** The rows of other tables that this one names. */
export function linksToOne(table: HsdsTable): HsdsLink[] {
  return one[table] ?? [];
}

/** The column that says of which table an attribute or a change is, beside the id. */
export const kindColumns: Partial<Record<HsdsTable, string>> = {
  attribute: 'link_entity',
  metadata: 'resource_type',
};
