const words: Record<string, string> = {
  phones: 'phone numbers',
  schedules: 'times',
  service_at_locations: 'places',
  cost_options: 'costs',
  organization: 'its organisation',
  languages: 'languages',
  attributes: 'tags',
};

/** What a newer copy does not give and we have kept, for a sentence. */
export function keptWords(names: readonly string[]): string {
  return names.map((name) => words[name] ?? name.replaceAll('_', ' ')).join(', ');
}
