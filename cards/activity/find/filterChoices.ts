import { weekdays } from '../../../domain/activity/search/wanted';
import { weekdayNames } from '../../../domain/activity/search/weekdayNames';
import type { Term } from '../../../domain/activity/terms/term';
import { activityWords } from '../words/activityWords';
import { anyOf } from './termChoices';

export const dayChoices = weekdays.map((value) => ({ title: weekdayNames[value], value }));

export const costChoices = [
  { title: 'Any cost', value: anyOf },
  { title: 'Free', value: 'free' },
  { title: 'Up to $5', value: 'upTo5' },
  { title: 'Up to $10', value: 'upTo10' },
];
export const whereChoices = [
  { title: 'Online or in person', value: anyOf },
  { title: 'Online', value: 'online' },
  { title: 'In person', value: 'inPerson' },
];

export function namesOf(terms: readonly Term[]) {
  return terms.map(({ id, name }) => ({ title: name, value: id }));
}

const mostLetters = 6_000;

/** Anywhere, and as many places as a card holds; the one chosen is always among them. */
export function placeChoices(places: readonly { id: string; name: string }[], chosen: string | undefined) {
  const choices = places.map(({ id, name }) => ({ title: activityWords(name, 60), value: id }));
  let letters = 0;
  const held = choices.filter((choice) => {
    letters += JSON.stringify(choice).length;
    return letters < mostLetters || choice.value === chosen;
  });
  return [{ title: 'Anywhere', value: anyOf }, ...held];
}
