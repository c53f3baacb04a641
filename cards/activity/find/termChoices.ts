import { type Term, termIn } from '../../../domain/activity/terms/term';
import type { ChoiceSetInput } from '../../card';

/** Teams takes no choice that is empty. */
export const anyOf = 'any';

/** One term or any; several that were asked for in words stand together as one more choice. */
export function termChoices(
  any: string,
  terms: readonly Term[],
  chosen: string | undefined,
): ChoiceSetInput['choices'] {
  const each = terms.map(({ id, name }) => ({ title: name, value: id }));
  const several = (chosen ?? '').split(',').flatMap((id) => termIn(terms, id) ?? []);
  const together = several.length > 1 && {
    title: several.map(({ name }) => name).join(' or '),
    value: several.map(({ id }) => id).join(','),
  };
  return [{ title: any, value: anyOf }, ...(together ? [together] : []), ...each];
}
