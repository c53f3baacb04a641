import type { Activity } from '../../../domain/activity/activity';
import type { Local } from '../../../domain/local';
import { whenInWords } from '../find/whenInWords';
import { activityWords } from '../words/activityWords';
import { inertText } from './inertText';
import { trustInBrief } from './trustInBrief';

/** One line of the list in the compose box. Teams reads both parts as markup. */
export function sharedPreview(
  activity: Activity,
  local: Local,
  now: string,
): { title: string; text: string } {
  const town = activity.locations.find(({ city }) => city)?.city ?? (isOnline(activity) ? 'Online' : '');
  const text = [
    trustInBrief(activity, local, now),
    activityWords(activity.organization?.name ?? '', 50),
    whenInWords(activity, local, now, { most: 80, stays: false }),
    town,
  ];
  return {
    title: inert(activity.name, 80),
    text: inert(text.filter(Boolean).join(' · '), 200),
  };
}

function isOnline({ locations }: Activity): boolean {
  return locations.some(({ location_type }) => location_type === 'virtual');
}

function inert(text: string, most: number): string {
  return activityWords(inertText(text).replace(/&/g, 'and').replace(/[[\]]/g, ' '), most);
}
