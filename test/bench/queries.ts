import { localTowns } from '../../domain/activity/places/localTowns';
import { interests } from '../../domain/activity/terms/interests';
import { longestWord, oneSlip } from './oneSlip';
import { oneOf, random } from './random';
import { activityWords, firstWords } from './wordLists';

const days = ['monday', 'tuesday', 'thursday', 'weekday', 'saturday'];
const extras = ['morning', 'evening', 'free', 'wheelchair', 'quiet', 'hearing loop'];

/** What people write: an interest, a day, a place, a name, each now and then with a slip of the finger. */
export function queries(count: number): string[] {
  const next = random(7);
  const towns = [...localTowns().values()].map(({ name }) => name);
  const interest = () => oneOf(interests, next).name.toLowerCase();
  const makers = [
    () => interest(),
    () => `${interest()} ${oneOf(days, next)}`,
    () => `${interest()} near ${oneOf(towns, next)}`,
    () => `${interest()} ${oneOf(days, next)} ${oneOf(extras, next)} near ${oneOf(towns, next)}`,
    () => oneOf(activityWords, next),
    () => `${oneOf(firstWords, next)} ${oneOf(activityWords, next)}`,
    () => oneSlip(longestWord(oneOf(activityWords, next)), next),
    () => `${oneSlip(longestWord(oneOf(firstWords, next)), next)} ${oneOf(activityWords, next)}`,
    () => `tea and stories ${oneOf(days, next)}`,
    () => 'zeppelin',
    () => `${interest()} tomorrow`,
    () => oneOf(['today', 'this weekend', '28 November', 'next week', 'after 5pm'], next),
  ];
  return Array.from({ length: count }, () => oneOf(makers, next)());
}
