import type { Conference } from '../../../domain/conference/conference';
import type { Held } from '../../../domain/conference/heldBetween';
import { type SharedStatus, sharedStatusNames } from '../../../domain/summary/sharedStatus';
import { opens } from '../../buttons';
import type { Card, Container, Element } from '../../card';
import { card, heading, line, quiet } from '../../parts';
import { row } from '../../row';

export interface AgendaRow {
  caseId: string;
  status: SharedStatus;
  /** It is being talked of, or was. */
  is?: 'now' | 'talkedOf';
}
export interface AgendaView {
  conference: Pick<Conference, 'id' | 'localId'>;
  held: Pick<Held, 'id' | 'state' | 'occurrence'>;
  /** With the name of the zone. */
  when: string;
  rows: readonly AgendaRow[];
  /** `29:...`, of those who come: each of them gets the same card again, by themselves. */
  userIds: readonly string[];
  nonce: string;
}

export const mostRows = 12;

/** In front of everybody: by reference and open, waiting or closed alone. Whoever is in the room makes no difference. */
export function agendaCard(view: AgendaView): Card {
  const { conference, held, when, rows, userIds, nonce } = view;
  const ids = { localId: conference.localId, conferenceId: conference.id, on: held.id };
  const isOver = held.occurrence.endedAt !== undefined;
  const more = rows.length - mostRows;
  const drawn = card(
    [
      heading('Case conference'),
      line(when),
      ...stands(held),
      ...(rows.length === 0 ? [quiet(nothing)] : []),
      ...rows.slice(0, mostRows).map((one) => agendaRow(one, { ...ids, caseId: one.caseId }, nonce)),
      ...(more > 0 ? [quiet(`and ${more} more`)] : []),
    ],
    held.state === 'held'
      ? [
          opens(
            isOver ? 'Open the meeting' : 'Run the meeting',
            { verb: 'conference.run', ids, nonce },
            isOver ? undefined : 'positive',
          ),
        ]
      : [],
  );
  if (userIds.length === 0) return drawn;
  const data = { ids, nonce };
  const action = { type: 'Action.Execute', title: 'Refresh', verb: 'room.refresh', data } as const;
  return { ...drawn, refresh: { action, userIds: [...userIds] } };
}

const nothing = 'No case comes up so far. “Bring to the next conference” stands on the card of a case.';

function stands({ state, occurrence: { begunAt, endedAt } }: AgendaView['held']): Element[] {
  if (state === 'cancelled') return [line('**It was cancelled.**')];
  if (state === 'holiday') return [line('**It is not held: a public holiday.**')];
  if (endedAt !== undefined) return [line('**It has ended.**')];
  return begunAt === undefined ? [] : [line('**It is on now.**')];
}

function agendaRow({ caseId, status, is }: AgendaRow, ids: Record<string, string>, nonce: string): Container {
  const stands = is && { now: '▶ **Now**', talkedOf: '✓ Talked of' }[is];
  return row(
    [line(`**${caseId}** · ${sharedStatusNames[status]}`), ...(stands ? [{ ...line(stands), spacing }] : [])],
    [opens('Open my view', { verb: 'summary.view', ids, nonce })],
  );
}
const spacing = 'none' as const;
