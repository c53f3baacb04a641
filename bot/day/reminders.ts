import { ownDateInputIds, ownDatesOf } from '../../cards/day/own/ownDateInputs';
import { reminderGroups } from '../../cards/day/own/reminderGroups';
import { remindersCard } from '../../cards/day/own/remindersCard';
import { remindersForm } from '../../cards/day/own/remindersForm';
import { refusalSentence } from '../../cards/refusalSentence';
import type { Day } from '../../domain/day/day';
import type { Asker } from '../../domain/staff/asker';
import type { Role } from '../../domain/staff/roles';
import type { Answer } from '../answer';
import { parkedOf } from '../caseCard/parkedOf';
import { everyRole } from '../door/everyRole';
import { notFound } from '../notFound';
import type { Press } from '../press';
import type { Services } from '../services';
import { type OwnHours, ownHours } from '../staff/ownHours';
import { dayOf } from './dayOf';
import { dialogNonce } from './own/dialogNonce';

/** `reminders`, in the person's own chat: how it stands, with a button to change it. */
export async function showReminders(services: Services, by: Asker): Promise<Answer> {
  const own = await ownHours(services, by);
  if (!own) return { line: refusalSentence['not-found'] };
  const card = remindersCard({
    day: await dayOf(services, by.id),
    roles: everyRole(by),
    hours: own.staff.hours,
    nonce: services.newNonce(),
    parked: (await parkedOf(services, by)).length,
  });
  return { card, summary: 'My reminders' };
}

/** Opens "My reminders" for the one who pressed. */
export async function openReminders(services: Services, by: Asker, press: Press): Promise<Answer> {
  const own = await ownHours(services, by);
  if (!own) return notFound(services, by, press, 'view');
  return remindersFormAnswer(press, { ...own, day: await dayOf(services, by.id), by });
}

/** The form as things stand, or again as it was typed. */
export function remindersFormAnswer(
  press: Press,
  { staff, day, by }: OwnHours & { day: Day; by: Asker },
  again?: { typed: Record<string, string>; problems: Record<string, string> },
): Answer {
  const roles = everyRole(by);
  const dialog = remindersForm({
    roles,
    hours: staff.hours,
    typed: again?.typed ?? standing(day, roles),
    problems: again?.problems ?? {},
    nonce: dialogNonce(press, day),
  });
  return { title: 'My reminders', dialog };
}

function standing(day: Day, roles: readonly Role[]): Record<string, string> {
  const ticked = reminderGroups(roles).map(({ id, kinds }): [string, string] => [
    id,
    kinds.filter((kind) => !day.muted.includes(kind)).join(','),
  ]);
  const dates = ownDatesOf(roles).flatMap((name): [string, string][] => {
    const ids = ownDateInputIds(name);
    const { on = '', doneOn = '' } = day.dates[name] ?? {};
    return [
      [ids.on, on],
      [ids.doneOn, doneOn],
    ];
  });
  return Object.fromEntries([...ticked, ...dates]);
}
