import { timesOfDay } from '../../../domain/activity/search/wanted';
import { timeNames } from '../../../domain/activity/search/weekdayNames';
import { accessFeatures } from '../../../domain/activity/terms/access';
import { languages } from '../../../domain/activity/terms/languages';
import { runBy } from '../../../domain/activity/terms/runBy';
import type { Element } from '../../card';
import { type Asked, asked, choiceSet, options, toggle } from '../../inputs';
import { costChoices, namesOf, whereChoices } from './filterChoices';
import { anyOf, termChoices } from './termChoices';

/** The filters that fewer people use, folded away unless one of them is set. */
export function moreFilters(typed: Record<string, string>, problems: Record<string, string>): Element[] {
  const inputs = asksFor(typed);
  const isSet = inputs.some(({ id }) => !['', 'false', anyOf].includes(typed[id] ?? '') || problems[id]);
  return [
    {
      type: 'ActionSet',
      actions: [{ type: 'Action.ToggleVisibility', title: 'More filters', targetElements: ['moreFilters'] }],
    },
    {
      type: 'Container',
      id: 'moreFilters',
      isVisible: isSet,
      items: inputs.flatMap(asked(typed, problems)),
    },
  ];
}

function asksFor(typed: Record<string, string>): Asked[] {
  return [
    choiceSet('times', 'Time of day', options(timesOfDay, timeNames), several),
    choiceSet('cost', 'Cost', costChoices),
    choiceSet('where', 'Online or in person', whereChoices),
    choiceSet('access', 'Access', namesOf(accessFeatures), several),
    choiceSet('language', 'Language', termChoices('Any language', languages, typed['language'])),
    choiceSet('runBy', 'Run by and for', namesOf(runBy), several),
    toggle('vettedOnly', 'How far to trust it', 'Only those that the team has rung, visited or trusts'),
  ];
}

const several = { isMultiSelect: true, style: 'expanded' } as const;
