import { DateTime } from 'luxon';
import { ownDateInputIds, ownDatesOf } from '../../../cards/day/own/ownDateInputs';
import { reminderGroups } from '../../../cards/day/own/reminderGroups';
import type { Day, OwnDate, OwnDateName } from '../../../domain/day/day';
import { mutableKinds } from '../../../domain/day/mute';
import type { DueKind } from '../../../domain/due/dueKind';
import type { Role } from '../../../domain/staff/roles';
import { severalAmong } from '../../referral/chosen';

type Typed = Record<string, string>;
type ReadReminders =
  | { is: 'complete'; muted: DueKind[]; dates: Partial<Record<OwnDateName, OwnDate>> }
  | { is: 'incomplete'; problems: Record<string, string> };

const mostYears = 2;

/** Reads "My reminders". `today` is the date at the Local; every problem is named at once. */
export function readReminders(typed: Typed, day: Day, roles: readonly Role[], today: string): ReadReminders {
  const problems: Record<string, string> = {};
  const asked = ownDatesOf(roles);
  const dates = { ...day.dates };
  for (const name of asked) dates[name] = dateIn(typed, name, day.dates[name]?.on, today, problems);
  if (Object.keys(problems).length > 0) return { is: 'incomplete', problems };
  return { is: 'complete', muted: mutedIn(typed, day, roles), dates };
}

/** What no input asked about stays as it was. */
function mutedIn(typed: Typed, { muted }: Day, roles: readonly Role[]): DueKind[] {
  const asked = mutableKinds(roles);
  const left = reminderGroups(roles).flatMap(({ id, kinds }) => {
    const ticked = severalAmong(kinds, typed[id]);
    return kinds.filter((kind) => !ticked.includes(kind));
  });
  return [...muted.filter((kind) => !asked.includes(kind)), ...left];
}

function dateIn(
  typed: Typed,
  name: OwnDateName,
  before: string | undefined,
  today: string,
  problems: Record<string, string>,
): OwnDate {
  const ids = ownDateInputIds(name);
  const [on, doneOn] = [(typed[ids.on] ?? '').trim(), (typed[ids.doneOn] ?? '').trim()];
  const latest = DateTime.fromISO(today, { zone: 'utc' }).plus({ years: mostYears }).toFormat('yyyy-MM-dd');
  if (on && !isDate(on)) problems[ids.on] = 'Please choose a day, or leave it empty.';
  else if (on && on < today && on !== before)
    problems[ids.on] = 'That day is over. Please choose today or a later day.';
  else if (on > latest) problems[ids.on] = 'Please choose a day within the next two years.';
  if (doneOn && !isDate(doneOn)) problems[ids.doneOn] = 'Please choose a day, or leave it empty.';
  else if (doneOn > today)
    problems[ids.doneOn] = 'That day is still to come. Please choose a day up to today.';
  return { ...(on && { on }), ...(doneOn && { doneOn }) };
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && DateTime.fromISO(text).isValid;
}
