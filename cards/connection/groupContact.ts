import type { Activity } from '../../domain/activity/activity';
import { phonesInWords } from '../activity/find/phonesInWords';
import { activityWords } from '../activity/words/activityWords';
import type { Element } from '../card';
import { labelled } from '../parts';

/** Whom to ring or write to at the group. */
export function groupContact(activity: Pick<Activity, 'phones' | 'email'>): Element[] {
  const phones = phonesInWords(activity, 4);
  return [
    ...(phones ? [labelled('Ring', activityWords(phones, 120))] : []),
    ...(activity.email ? [labelled('Email', activityWords(activity.email, 120))] : []),
  ];
}
