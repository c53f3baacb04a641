import type { HsdsTable } from './tables/hsdsTables';

const signs: [HsdsTable, readonly string[]][] = [
  ['taxonomy_term', ['taxonomy', 'term_uri', 'taxonomy_detail', 'taxonomy_id']],
  [
    'organization',
    ['legal_status', 'tax_status', 'year_incorporated', 'organization_identifiers', 'programs'],
  ],
];

/** What a thing in a file of HSDS is when it is no service and belongs to none: it is kept, and goes out again. */
export function looseThing(given: unknown): { table: HsdsTable; row: unknown } | undefined {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return undefined;
  if (!('id' in given) || !('name' in given) || 'status' in given) return undefined;
  if ('services' in given && Array.isArray(given.services))
    return given.services.length === 0 ? { table: 'organization', row: given } : undefined;
  const found = signs.find(([, names]) => names.some((name) => Object.hasOwn(given, name)));
  return found && { table: found[0], row: given };
}
