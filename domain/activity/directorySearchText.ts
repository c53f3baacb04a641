import type { DirectoryService } from './directoryService';

/** What is searched of an activity, the weightiest first. */
export const searchedFields = [
  'name',
  'alternate_name',
  'tags',
  'organization',
  'locality',
  'description',
] as const;
type SearchedField = (typeof searchedFields)[number];

const texts: Record<SearchedField, (activity: DirectoryService) => (string | undefined)[]> = {
  name: ({ name }) => [name],
  alternate_name: (activity) => [activity.alternate_name],
  tags: ({ attributes, languages, accessibility }) => [
    ...attributes.map((attribute) => attribute.taxonomy_term.name),
    ...languages.map((language) => language.name),
    ...accessibility.map((feature) => feature.description),
  ],
  organization: ({ organization }) => [organization?.name],
  locality: ({ locations }) =>
    locations.flatMap((place) => [
      place.name,
      place.city,
      place.postal_code,
      place.location_type === 'virtual' ? 'online' : undefined,
    ]),
  description: ({ description }) => [description],
};

/** The text by which a search finds an activity. */
export function directorySearchText(activity: DirectoryService, field: string): string {
  return texts[field as SearchedField](activity).join(' ');
}
