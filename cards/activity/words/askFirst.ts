import type { Activity } from '../../../domain/activity/activity';

/** What to do before going where nobody is sure: "ring first", if there is a number. */
export function askFirst(activity: Pick<Activity, 'phones'>): string {
  return hasPhone(activity) ? 'ring first' : 'ask before you go';
}

/** Whether there is a number to ring. */
export function hasPhone({ phones }: Pick<Activity, 'phones'>): boolean {
  return phones.some(({ number }) => number !== '');
}
