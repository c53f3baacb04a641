import type { Activity } from '../activity';
import { allTerms, termKinds } from '../terms/allTerms';
import { termIn } from '../terms/term';

/** What is searched of an activity, and how much each weighs. */
export const searchedFields = {
  name: 4,
  alternateName: 3,
  tags: 2,
  organization: 1.5,
  locality: 1.5,
} as const;
export type SearchedField = keyof typeof searchedFields;

/** The text by which a search finds an activity. Nobody keeps it: only its words are indexed. */
export function searchedText(activity: Activity, field: SearchedField): string {
  return textOf(activity, field).filter(Boolean).join(' ');
}

function textOf(activity: Activity, field: SearchedField): (string | undefined)[] {
  switch (field) {
    case 'name':
      return [activity.name];
    case 'alternateName':
      return [activity.alternate_name];
    case 'tags':
      return [
        ...activity.attributes.map((attribute) => attribute.taxonomy_term.name),
        ...activity.languages.map((language) => language.name),
        ...activity.accessibility.map((feature) => feature.description),
        ...(activity.tags ?? []).flatMap((id) => termKinds.map((kind) => termIn(allTerms[kind], id)?.name)),
      ];
    case 'organization':
      return [activity.organization?.name];
    case 'locality':
      return activity.locations.flatMap((place) => [
        place.name,
        place.city,
        place.postal_code,
        place.location_type === 'virtual' ? 'online' : undefined,
      ]);
  }
}

/** What only tells more of it: a word found here counts for less. */
export function mentionedText({ description, whatToExpect = {} }: Activity): string {
  return [description, ...Object.values(whatToExpect)].join(' ');
}
