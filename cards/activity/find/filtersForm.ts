import { interests } from '../../../domain/activity/terms/interests';
import { sends } from '../../buttons';
import type { Card } from '../../card';
import { asked, choiceSet, textInput } from '../../inputs';
import { card, problem, quiet } from '../../parts';
import { dayChoices, placeChoices } from './filterChoices';
import { moreFilters } from './moreFilters';
import { termChoices } from './termChoices';

export interface FiltersView {
  /** As it is wanted, or as it was typed. */
  typed: Record<string, string>;
  problems: Record<string, string>;
  places: readonly { id: string; name: string }[];
  nonce: string;
}

/** What to look for, in a dialog. The likeliest filters first, the others folded away. */
export function filtersForm({ typed, problems, places, nonce }: FiltersView): Card {
  const ask = asked(typed, problems);
  return card(
    [
      ...(Object.keys(problems).length > 0 ? [problem('Please mend what is marked below.')] : []),
      ...ask(
        textInput('words', 'What are you looking for?', {
          maxLength: 100,
          placeholder: 'For example: gardening',
        }),
      ),
      quiet('Describe the activity, not the person.'),
      ...ask(choiceSet('area', 'Near', placeChoices(places, typed['area']))),
      ...ask(choiceSet('interest', 'Interest', termChoices('Anything', interests, typed['interest']))),
      ...ask(choiceSet('days', 'Day', dayChoices, { isMultiSelect: true })),
      ...moreFilters(typed, problems),
    ],
    [sends('Show activities', { verb: 'activities.find', nonce }, 'positive')],
  );
}
