import type { Element } from '../../../cards/card';
import { putOffCard } from '../../../cards/day/own/putOffCard';
import { isShown } from '../../../domain/day/isShown';
import type { DueLine } from '../../../domain/due/dueLine';
import { inOrder, placeOf } from '../../../domain/due/inOrder';
import type { Asker } from '../../../domain/staff/asker';
import { dateAt } from '../../../domain/staff/leave';
import type { Answer } from '../../answer';
import { notFound } from '../../notFound';
import type { Press } from '../../press';
import type { Services } from '../../services';
import { sideBySide } from '../../sideBySide';
import { caseLines } from '../caseLines';
import { dayOf } from '../dayOf';
import { homeOf } from '../homeOf';
import { otherLines } from '../otherLines';
import { dialogNonce } from './dialogNonce';
import { namedLines } from './namedLines';

const perPage = 8;
const readAtATime = 25;

/** "Show" beside what is put off. */
export function openPutOff(services: Services, by: Asker, press: Press): Promise<Answer> {
  return putOffAnswer(services, by, press, []);
}

export async function putOffAnswer(
  services: Services,
  by: Asker,
  press: Press,
  top: readonly Element[],
): Promise<Answer> {
  const lines = await putOffLines(services, by);
  if (!lines) return notFound(services, by, press, 'view');
  const { after } = press.ids;
  const behind = after === undefined ? [] : lines.filter((line) => placeOf(line) > after);
  const left = behind.length > 0 ? behind : lines;
  const shown = left.slice(0, perPage);
  const last = shown.at(-1);
  const day = await dayOf(services, by.id);
  const named = await namedLines(services, by, press, shown);
  const dialog = putOffCard({
    rows: named.map((line) => ({ ...line, until: day.snoozed[line.key] ?? '' })),
    total: lines.length,
    ...(after !== undefined && left === behind && { after }),
    ...(last && left.length > perPage && { next: placeOf(last) }),
    top,
    nonce: dialogNonce(press, day, 'put off'),
  });
  return { title: 'Put off', dialog };
}

/** What would stand in their day, had they not put it off. Undefined for whoever has no current grant. */
async function putOffLines(services: Services, by: Asker): Promise<DueLine[] | undefined> {
  const staff = (await services.store.read('staff', services.tenantId, by.id))?.document;
  const local = staff && homeOf(services, staff);
  if (!local) return undefined;
  const today = dateAt(services.now(), local.timeZone);
  const reading = dayOf(services, by.id);
  const all: DueLine[] = [];
  const parts = [
    caseLines(services, staff, readAtATime, sideBySide),
    otherLines(services, staff, reading, local, sideBySide),
  ];
  for await (const line of sideBySide(parts)) all.push(line);
  const day = await reading;
  const isPutOff = (line: DueLine) =>
    (day.snoozed[line.key] ?? '') > today && !isShown(line, day, today, { isAsked: true });
  return inOrder(all.filter(isPutOff));
}
