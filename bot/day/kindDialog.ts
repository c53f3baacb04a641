import type { Element } from '../../cards/card';
import { kindDialog } from '../../cards/day/own/kindDialog';
import { type DueKind, dueKinds } from '../../domain/due/dueKind';
import type { DueLine } from '../../domain/due/dueLine';
import { dueRules } from '../../domain/due/dueRules';
import { placeOf } from '../../domain/due/inOrder';
import { type Asker, localsWith } from '../../domain/staff/asker';
import { mayManageStaff } from '../../domain/staff/rights';
import type { Answer } from '../answer';
import { tooOld } from '../door/pages';
import { notFound } from '../notFound';
import type { Press } from '../press';
import type { Services } from '../services';
import { dialogNonce } from './own/dialogNonce';
import { namedLines } from './own/namedLines';
import { ownDue } from './own/ownDue';

const shown = 6;

/** What is due of one kind, each with what can be done about it. */
export function openKind(services: Services, by: Asker, press: Press): Promise<Answer> {
  return kindAnswer(services, by, press, []);
}

export async function kindAnswer(
  services: Services,
  by: Asker,
  press: Press,
  top: readonly Element[],
): Promise<Answer> {
  const kind = kindIn(press);
  if (!kind) return tooOld();
  const own = await ownDue(services, by);
  if (!own) return notFound(services, by, press, 'view');
  const lines = own.due.lines.filter((line) => line.kind === kind);
  const after = beginAfter(lines, press);
  const coming = lines.filter((line) => after === undefined || placeOf(line) > after);
  const rows = await namedLines(services, by, press, coming.slice(0, shown));
  const last = rows.at(-1);
  const dialog = kindDialog({
    kind,
    lines,
    rows,
    ...(after !== undefined && { after }),
    ...(last && coming.length > rows.length && { next: placeOf(last) }),
    isMuted: own.day.muted.includes(kind),
    isLead: localsWith(by, mayManageStaff).length > 0,
    top,
    nonce: dialogNonce(press, own.day),
  });
  return { title: dueRules[kind].name, dialog };
}

/** With the line that was asked about as the first of the page. */
function beginAfter(lines: readonly DueLine[], { ids }: Press): string | undefined {
  const before = lines[lines.findIndex(({ key }) => key === ids['key']) - 1];
  return before ? placeOf(before) : ids['after'];
}

export function kindIn({ ids }: Press): DueKind | undefined {
  return dueKinds.find((kind) => kind === ids['kind']);
}
