import type { Activity } from '../../../domain/activity/activity';
import { type Term, termIn } from '../../../domain/activity/terms/term';

/** Those of its tags that are terms of this list, by name. */
export function tagNames(terms: readonly Term[], { tags = [] }: Pick<Activity, 'tags'>): string[] {
  return tags.flatMap((id) => termIn(terms, id)?.name ?? []);
}
