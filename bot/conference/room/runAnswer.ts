import { runCard } from '../../../cards/conference/room/runCard';
import { whenInWords } from '../../../cards/conference/whenInWords';
import type { Conference } from '../../../domain/conference/conference';
import { heldById } from '../../../domain/conference/heldById';
import { mayRun } from '../../../domain/conference/room/mayRun';
import { nextOf } from '../../../domain/conference/room/nextCase';
import type { Asker } from '../../../domain/staff/asker';
import { opensSummary } from '../../../domain/summary/opensSummary';
import type { Answer } from '../../answer';
import { auditNow } from '../../auditing';
import { nonceAfter } from '../../nonce';
import type { Press } from '../../press';
import { roomId } from '../../room/roomId';
import { localFor, type Services } from '../../services';
import { noConference } from '../noConference';
import { agendaRows } from './agendaRows';

/** One meeting, to be run by the one who pressed, with what was just done or why it was not. */
export async function runAnswer(
  services: Services,
  by: Asker,
  press: Press,
  conference: Conference,
  said: { says?: string; problem?: string } = {},
): Promise<Answer> {
  const { id, localId, revision, room } = conference;
  const local = localFor(services, localId);
  const held = heldById(conference, local, press.ids['on']);
  if (!held) return noConference(services, by, press, 'view');
  await auditNow(services, by, press, { subjectId: id, localId, kind: 'view', allowed: true });
  const { rows, cases } = await agendaRows(services, conference, held);
  const place = press.room ? 'room' : 'alone';
  const openTo = cases.filter((found) => opensSummary(found, by, place)).map(({ id: caseId }) => caseId);
  const agenda = rows.map(({ caseId }) => caseId);
  const here = press.room && roomId(press.room.conversationId);
  const dialog = runCard({
    ...said,
    conference,
    held,
    when: whenInWords(held, local),
    rows,
    openTo: new Set(openTo),
    mayRun: mayRun(held, services.now(), local),
    hasNext: nextOf(held.occurrence, agenda) !== undefined,
    isHere: room !== undefined && room.roomId === here,
    nonce: nonceAfter(`${press.nonce} ${id} ${revision}`),
  });
  return { title: 'Case conference', dialog };
}
