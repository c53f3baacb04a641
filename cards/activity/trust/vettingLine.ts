import { type Vetting, type VettingStatus, vettingNames } from '../../../domain/activity/trust/vetting';
import type { Local } from '../../../domain/local';
import { dateAt } from '../../../domain/staff/leave';
import type { Element } from '../../card';
import { activityDay } from '../words/activityDay';
import { activityWords } from '../words/activityWords';
import { marked } from './marked';

const marks: Partial<Record<VettingStatus, string>> = {
  trusted: '✓',
  visited: '✓',
  paused: '⚠',
  doNotSuggest: '⚠',
};

/** How well the team knows it, by whom and since when; where others read it, without the name. */
export function vettingLine(
  vetting: Vetting | undefined,
  { timeZone }: Pick<Local, 'timeZone'>,
  isShared = false,
): Element {
  if (!vetting) return marked(vettingNames.notVisited);
  const { status, by, at } = vetting;
  const name = [marks[status], vettingNames[status]].filter(Boolean).join(' ');
  const since = activityDay(dateAt(at, timeZone));
  return marked(name, isShared ? since : `${activityWords(by.name, 60)}, ${since}`);
}
