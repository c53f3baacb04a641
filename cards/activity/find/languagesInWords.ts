import type { Activity } from '../../../domain/activity/activity';
import { languages } from '../../../domain/activity/terms/languages';
import { tagNames } from './tagNames';

export function languagesInWords(
  activity: Pick<Activity, 'languages' | 'interpretation_services' | 'tags'>,
): string {
  const named = activity.languages.map(({ name }) => name);
  const all = [...new Set([...named, ...tagNames(languages, activity)])].join(', ');
  return [all, activity.interpretation_services].filter(Boolean).join('; ');
}
