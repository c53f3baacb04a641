import { type TimeOfDay, timesOfDay } from '../../../domain/activity/search/wanted';
import { accessFeatures } from '../../../domain/activity/terms/access';
import { languages } from '../../../domain/activity/terms/languages';
import { runBy } from '../../../domain/activity/terms/runBy';
import type { Term } from '../../../domain/activity/terms/term';
import type { Element } from '../../card';
import { type Asked, asked, choiceSet, options, toggle } from '../../inputs';
import { anyOf, termChoices } from './termChoices';

const timeNames: Record<TimeOfDay, string> = {
  morning: 'Morning',
  afternoon: 'Afternoon',
  evening: 'Evening',
};
const costs = [
  { title: 'Any cost', value: anyOf },
  { title: 'Free', value: 'free' },
  { title: 'Up to $5', value: 'upTo5' },
  { title: 'Up to $10', value: 'upTo10' },
];
const wheres = [
  { title: 'Online or in person', value: anyOf },
  { title: 'Online', value: 'online' },
  { title: 'In person', value: 'inPerson' },
];

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
    choiceSet('cost', 'Cost', costs),
    choiceSet('where', 'Online or in person', wheres),
    choiceSet('access', 'Access', namesOf(accessFeatures), several),
    choiceSet('language', 'Language', termChoices('Any language', languages, typed['language'])),
    choiceSet('runBy', 'Run by and for', namesOf(runBy), several),
    toggle('vettedOnly', 'How far to trust it', 'Only those that the team has rung, visited or trusts'),
  ];
}

const several = { isMultiSelect: true, style: 'expanded' } as const;

function namesOf(terms: readonly Term[]) {
  return terms.map(({ id, name }) => ({ title: name, value: id }));
}
