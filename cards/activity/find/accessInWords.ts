import type { Activity } from '../../../domain/activity/activity';
import { accessFeatures } from '../../../domain/activity/terms/access';
import { tagNames } from './tagNames';

/** What makes it possible to take part: as its source says, and as the team has set. */
export function accessInWords(activity: Pick<Activity, 'accessibility' | 'tags'>): string {
  const said = activity.accessibility.map(({ description, details }) =>
    details ? `${description} (${details})` : description,
  );
  return [...new Set([...said, ...tagNames(accessFeatures, activity)])].join(', ');
}
