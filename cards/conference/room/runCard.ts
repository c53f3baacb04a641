import type { Conference } from '../../../domain/conference/conference';
import type { Held } from '../../../domain/conference/heldBetween';
import { sharedStatusNames } from '../../../domain/summary/sharedStatus';
import { sends } from '../../buttons';
import type { Action, Card, Container } from '../../card';
import { card, line, problem, quiet } from '../../parts';
import type { AgendaRow } from './agendaCard';
import { titleOf } from './titleOf';

export interface RunView {
  conference: Pick<Conference, 'id' | 'localId' | 'title' | 'room'>;
  held: Pick<Held, 'id' | 'state' | 'occurrence'>;
  when: string;
  rows: readonly AgendaRow[];
  /** References of those that are open to the one who looks. */
  openTo: ReadonlySet<string>;
  /** It is its day: it can be begun and ended. */
  mayRun: boolean;
  /** One of them was not talked of yet. */
  hasNext: boolean;
  /** Opened in the chat that it is held in. */
  isHere: boolean;
  says?: string;
  problem?: string;
  nonce: string;
}

/** To run the meeting, for whoever comes to it: by reference, and what else there is of a case opens for those entitled. */
export function runCard(view: RunView): Card {
  const { conference, when, rows, says, problem: why, mayRun, held } = view;
  const shown = shownOf(rows);
  return card(
    [
      ...(says ? [line(`✓ ${says}`)] : []),
      ...(why ? [problem(why)] : []),
      titleOf(conference),
      line(when),
      ...(mayRun ? [] : [quiet('On its day the meeting is begun and ended here.')]),
      ...(rows.length === 0 ? [quiet('No case comes up so far.')] : shown.map((one) => caseRow(one, view))),
      ...(shown.length < rows.length ? [quiet(`and ${rows.length - shown.length} more`)] : []),
      ...(conference.room ? [] : [quiet(noChat)]),
      ...(held.occurrence.endedAt === undefined ? [] : [line('**It has ended.**')]),
    ],
    actions(view),
  );
}

const noChat =
  'Its chat is not known yet: add this bot to the chat of the meeting and write @Local Connections conference there.';

const mostRows = 14;

/** Where there are very many, those that were talked of make room for the others. */
function shownOf(rows: readonly AgendaRow[]): AgendaRow[] {
  if (rows.length <= mostRows) return [...rows];
  return rows.filter(({ is }) => is !== 'talkedOf').slice(0, mostRows);
}

function idsOf({ conference, held }: RunView): Record<string, string> {
  return { localId: conference.localId, conferenceId: conference.id, on: held.id };
}

function caseRow({ caseId, status, is }: AgendaRow, view: RunView): Container {
  const { nonce, mayRun, held, openTo } = view;
  const press = (verb: string) => ({ verb, ids: { ...idsOf(view), caseId }, nonce });
  const stands = is ? `, ${{ now: 'now', talkedOf: '✓ talked of' }[is]}` : '';
  const canTalk = mayRun && is !== 'now' && held.occurrence.endedAt === undefined;
  return {
    type: 'Container',
    separator: true,
    spacing: 'small',
    ...(is === 'now' && { style: 'emphasis' }),
    items: [
      line(`**${caseId}** · ${sharedStatusNames[status]}${stands}`),
      {
        type: 'ActionSet',
        actions: [
          ...(canTalk ? [sends('Talk of this now', press('conference.current'))] : []),
          ...(openTo.has(caseId) ? [sends('What we decided', press('conference.decide.form'))] : []),
          sends('Open my view', press('summary.view')),
        ],
      },
    ],
  };
}

function actions(view: RunView): Action[] {
  const { held, nonce, mayRun, hasNext, isHere, rows } = view;
  const { begunAt, endedAt, current } = held.occurrence;
  const from = rows.find(({ caseId }) => caseId === current)?.caseId ?? '';
  const press = (verb: string, more: Record<string, string> = {}) => ({
    verb,
    ids: { ...idsOf(view), ...more },
    nonce,
  });
  const goesOn = begunAt !== undefined && endedAt === undefined;
  const running: Action[] = [
    ...(goesOn && hasNext ? [sends('Next case', press('conference.next', { from }), 'positive')] : []),
    ...(goesOn
      ? []
      : [sends(endedAt ? 'Go on with the meeting' : 'Begin', press('conference.begin'), 'positive')]),
    ...(endedAt === undefined ? [sends('End the meeting', press('conference.end'))] : []),
  ];
  return [
    ...(mayRun ? running : []),
    ...(endedAt === undefined ? [] : [sends('Open the full summary', press('conference.full'))]),
    ...(isHere ? [sends('This is the wrong chat', press('conference.unbind'))] : []),
  ];
}
