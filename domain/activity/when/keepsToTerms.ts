import type { Activity } from '../activity';
import { saysInSchoolTerms } from './schedulePhrases';

/** It takes place in school terms only, as staff or every schedule of its own say. */
export function keepsToTerms({
  schedules,
  inSchoolTerms,
}: Pick<Activity, 'schedules' | 'inSchoolTerms'>): boolean {
  return inSchoolTerms ?? (schedules.length > 0 && schedules.every(saysInSchoolTerms));
}
