import type { DueKind } from '../due/dueKind';
import type { DueLine } from '../due/dueLine';
import { dayInWords } from '../localTime';
import type { Role } from '../staff/roles';
import { type Day, type OwnDate, type OwnDateName, ownDates } from './day';
import { notSnoozed } from './snooze';

export const ownDateNames: Record<OwnDateName, string> = {
  supervisionLine: 'Line supervision',
  supervisionDiscipline: 'Supervision in your discipline',
  supervisionExternal: 'External supervision',
  training101: 'Social Connection Literacy 101',
  trainingSkills: 'Skills Building',
  communityOfPractice: 'Community of Practice',
};
export const ownDateKinds: Record<OwnDateName, DueKind> = {
  supervisionLine: 'supervision',
  supervisionDiscipline: 'supervision',
  supervisionExternal: 'supervision',
  training101: 'training',
  trainingSkills: 'training',
  communityOfPractice: 'communityOfPractice',
};

/** A date stands from its day until it is done. Required training without any date is asked after as a month begins. */
export function ownDateLines(
  day: Day,
  roles: readonly Role[],
  today: string,
  isMonthBeginning: boolean,
): DueLine[] {
  return ownDates.flatMap((name): DueLine[] => {
    const { on, doneOn } = day.dates[name] ?? {};
    const kind = ownDateKinds[name];
    const line = { kind, key: ownDateKey(name) };
    if (on !== undefined && on <= today) {
      const when = on === today ? 'is today' : `was on ${dayInWords(on, 'utc')}`;
      return [
        {
          ...line,
          since: on,
          why: `${ownDateNames[name]} ${when}.${kind === 'supervision' ? whatTheyBring(day) : ''}`,
          date: on,
        },
      ];
    }
    const isAskedAfter = kind === 'training' && roles.includes('linkWorker') && isMonthBeginning;
    if (!isAskedAfter || on !== undefined || doneOn !== undefined) return [];
    const why = `${ownDateNames[name]} is required training. No date is set, and it is not marked as done.`;
    const month = today.slice(0, 7);
    return [{ kind, key: `${line.key}|${month}`, since: `${month}-01`, why }];
  });
}

/** The list opens for them alone, when they ask. */
function whatTheyBring({ parked = [] }: Day): string {
  return parked.length > 0 ? ' Write parked to see what you bring.' : '';
}

/** It took place: on its date, or today where that is not here yet or was never set. */
export function ownDateDone(day: Day, name: OwnDateName, today: string): Day {
  const { on = today } = day.dates[name] ?? {};
  const dates = { ...day.dates, [name]: { doneOn: on < today ? on : today } };
  return { ...notSnoozed(day, ownDateKey(name)), dates };
}

/** As they wrote them down; those left out are forgotten. A date that moved is no longer put off. */
export function setOwnDates(day: Day, dates: Partial<Record<OwnDateName, OwnDate>>): Day {
  const moved = ownDates.filter((name) => dates[name]?.on !== day.dates[name]?.on);
  const kept = ownDates.flatMap((name): [OwnDateName, OwnDate][] => {
    const { on, doneOn } = dates[name] ?? {};
    if (!on && !doneOn) return [];
    return [[name, { ...(on && { on }), ...(doneOn && { doneOn }) }]];
  });
  const still = moved.reduce((found, name) => notSnoozed(found, ownDateKey(name)), day);
  return { ...still, dates: Object.fromEntries(kept) };
}

/** Which of them a line is about. */
export function ownDateOf({ key }: Pick<DueLine, 'key'>): OwnDateName | undefined {
  return ownDates.find((name) => key === ownDateKey(name) || key.startsWith(`${ownDateKey(name)}|`));
}

function ownDateKey(name: OwnDateName): string {
  return `${ownDateKinds[name]}|${name}`;
}
