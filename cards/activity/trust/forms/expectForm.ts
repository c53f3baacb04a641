import { communityKindNames, communityKinds } from '../../../../domain/activity/terms/communityKinds';
import { tagGroups } from '../../../../domain/activity/trust/tagGroups';
import type { Card, ChoiceSetInput } from '../../../card';
import { choiceSet, options, toggle } from '../../../inputs';
import { quiet, smallHeading } from '../../../parts';
import { expectInputs } from './expectInputs';
import { type TrustFormView, trustForm } from './trustForm';

/** What newcomers can expect, and by which words it is found. */
export function expectForm(view: TrustFormView): Card {
  const { whatToExpect, communityKinds: kinds = [], tags = [], inSchoolTerms = false } = view.activity;
  const inTerms = toggle('inSchoolTerms', 'School terms', 'Runs in school terms only');
  return trustForm(view, {
    verb: 'activity.expect',
    button: 'Save',
    body: (ask) => [
      quiet('Describe the activity, not a person.'),
      ...expectInputs(whatToExpect).flatMap(ask),
      ...ask({ ...inTerms, value: String(inSchoolTerms) }),
      smallHeading('How it is found'),
      ...ask(several('kinds', 'Built around', options(communityKinds, communityKindNames), kinds)),
      ...tagGroups.flatMap(({ input, label, terms }) => {
        const choices = terms.map(({ id, name }) => ({ title: name, value: id }));
        const set = terms.map(({ id }) => id).filter((id) => tags.includes(id));
        return ask(several(input, label, choices, set));
      }),
    ],
  });
}

function several(
  id: string,
  label: string,
  choices: ChoiceSetInput['choices'],
  set: readonly string[],
): ChoiceSetInput {
  const extra = { isMultiSelect: true, style: 'expanded' as const };
  return choiceSet(id, label, choices, { ...extra, ...(set.length > 0 && { value: set.join(',') }) });
}
