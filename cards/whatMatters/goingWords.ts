import { timeNames, weekdayNames } from '../../domain/activity/search/weekdayNames';
import { accessFeatures } from '../../domain/activity/terms/access';
import { languages } from '../../domain/activity/terms/languages';
import { termIn } from '../../domain/activity/terms/term';
import type { Case } from '../../domain/referral/case';
import { areaName } from '../../domain/whatMatters/areaName';
import { goingOf } from '../../domain/whatMatters/goingOf';
import { costChoices, whereChoices } from '../activity/find/filterChoices';

/** "Near Sunshine · Mondays · Morning · Free · Step-free", or nothing. */
export function goingWords(found: Pick<Case, 'whatMatters'>): string {
  const { area, days, times, cost, where, access, languages: spoken } = goingOf(found);
  return [
    ...(area === undefined ? [] : [`Near ${areaName(area)}`]),
    ...days.map((day) => `${weekdayNames[day]}s`),
    ...times.map((time) => timeNames[time]),
    ...costChoices.filter(({ value }) => value === cost).map(({ title }) => title),
    ...whereChoices.filter(({ value }) => value === where).map(({ title }) => title),
    ...access.flatMap((id) => termIn(accessFeatures, id)?.name ?? []),
    ...spoken.flatMap((id) => termIn(languages, id)?.name ?? []),
  ].join(' · ');
}
