import type { ActivityChange } from '../../../domain/activity/activityChange';

/** Fields of the entry and of HSDS by what people call them. One that has no name here is "other details". */
const partNames: Record<string, string> = {
  name: 'name',
  alternate_name: 'other name',
  description: 'description',
  status: 'whether it goes on',
  url: 'web page',
  email: 'email',
  phones: 'phone',
  schedules: 'when',
  locations: 'where',
  service_at_locations: 'where',
  cost_options: 'cost',
  fees_description: 'cost',
  languages: 'languages',
  accessibility: 'access',
  attributes: 'what it is about',
  organization: 'organisation',
  eligibility_description: 'who it is for',
  minimum_age: 'ages',
  maximum_age: 'ages',
  application_process: 'how to join',
  whatToExpect: 'what to expect',
  communityKinds: 'kind of community',
  tags: 'how it is found',
  inSchoolTerms: 'school terms',
  localContact: 'who knows it',
  toldBy: 'who told of it',
};
// said by the deed itself, or of no interest to a reader
const unsaid = ['vetting', 'concerns', 'assured_date', 'last_modified', 'importedAt', 'source', 'sourceName'];

/** Which parts of an entry a change changed, each once. */
export function changedParts(fields: ActivityChange['fields']): string[] {
  const names = fields.flatMap(({ field, previous, next }) =>
    field === 'edits' ? differing(previous, next) : [field],
  );
  const said = names.filter((name) => !unsaid.includes(name));
  return [...new Set(said.map((name) => partNames[name] ?? 'other details'))];
}

function differing(previous: unknown, next: unknown): string[] {
  const before = new Map(Object.entries(previous ?? {}));
  const after = new Map(Object.entries(next ?? {}));
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (name) => JSON.stringify(before.get(name)) !== JSON.stringify(after.get(name)),
  );
}
