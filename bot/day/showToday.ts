import { mostPeople } from '../../cards/day/morningCard';
import { refusalSentence } from '../../cards/refusalSentence';
import { daysSubject } from '../../domain/notice/placement';
import type { Asker } from '../../domain/staff/asker';
import { dateAt } from '../../domain/staff/leave';
import type { Answer } from '../answer';
import { everyPage } from '../everyPage';
import { alone } from '../sending/alone';
import { placeDay } from '../sending/placeDay';
import type { Services } from '../services';
import { auditShown } from './auditShown';
import { drawnFrom } from './drawDay';
import { dueLines } from './dueLines';
import { homeOf } from './homeOf';

const kind = 'day.morning';

/** `today`: the card of their day as it stands now, also when nothing is due. It follows like the one of the morning. */
export async function showToday(services: Services, by: Asker): Promise<Answer> {
  const staff = (await services.store.read('staff', services.tenantId, by.id))?.document;
  const local = staff && homeOf(services, staff);
  if (!local) return { line: refusalSentence['not-found'] };
  const [due, showed] = await Promise.all([
    dueLines(services, staff, { withMuted: true }),
    showedToday(services, by.id, dateAt(services.now(), local.timeZone)),
  ]);
  if (!due) return { line: refusalSentence['not-found'] };
  const named = due.lines.filter(({ person }) => person).slice(0, mostPeople);
  const others = due.lines.filter(({ person }) => !person);
  await auditShown(services, by, { verb: 'today', surface: 'personal' }, [...named, ...others]);
  const drawn = await drawnFrom(services, staff, due, {
    kind,
    showed,
    isAsked: true,
    nonce: services.newNonce(),
  });
  const posted = (activityId: string) =>
    alone(services, 'day not placed', by.id, async () => {
      const where = (await services.store.read('references', by.id, by.id))?.document;
      if (where) await placeDay(services, { kind, recipientId: by.id }, where, activityId, drawn);
    });
  return { card: drawn.card, summary: 'Your day with Local Connections', posted };
}

/** What the card of this morning has shown: what is done of it is said. */
async function showedToday(services: Services, recipientId: string, date: string): Promise<string[]> {
  const theirs = {
    partition: daysSubject,
    where: [
      { field: 'recipientId', is: recipientId },
      { field: 'date', is: date },
    ],
  };
  const showed = new Set<string>();
  for await (const { document } of everyPage(services.store, 'placements', theirs))
    for (const key of document.showed ?? []) showed.add(key);
  return [...showed];
}
