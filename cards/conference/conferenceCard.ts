import { daysAfter } from '../../domain/businessDays';
import { dateAt } from '../../domain/staff/leave';
import { sends } from '../buttons';
import type { Action, Card, Element, SubmitAction } from '../card';
import { card, line, problem, quiet, typed } from '../parts';
import { whoCanSee } from '../referral/footers';
import { agendaRows } from './agendaRows';
import { conferencePress } from './conferencePress';
import type { ConferenceView } from './conferenceView';
import { repeatsInWords } from './repeatsInWords';
import { stateInWords, timeRows } from './timeRows';
import { whenInWords } from './whenInWords';
import { whoComesRows } from './whoComesRows';

/** One conference, for the one who opened it: when, who comes, and what comes up by reference. */
export function conferenceCard(view: ConferenceView): Card {
  const { conference, says, problem: why } = view;
  return card(
    [
      ...(says ? [line(`✓ ${says}`)] : []),
      ...(why ? [problem(why)] : []),
      { ...typed(''), inlines: [{ type: 'TextRun', text: conference.title, weight: 'bolder' }] },
      ...when(view),
      ...whoComesRows(view),
      ...agendaRows(view),
      ...timeRows(view),
      ...(conference.endedAt === undefined ? [whereItIs(view)] : []),
      whoCanSee(
        'those who come, whoever planned it, and the Lead. A case opens for those who may see it alone.',
      ),
    ],
    actions(view),
  );
}

function when(view: ConferenceView): Element[] {
  const { conference, held, local, last, nonce } = view;
  const full =
    last &&
    sends(
      'What came of the last one',
      conferencePress('conference.full', conference, nonce, { on: last.id }),
    );
  if (conference.endedAt !== undefined) return [line('This case conference is cancelled.'), ...set(full)];
  const state = held && stateInWords(held);
  return [
    line(held ? whenInWords(held, local) : 'No time of it is to come.'),
    ...(state ? [line(`${state.charAt(0).toUpperCase()}${state.slice(1)}.`)] : []),
    quiet(`${conference.minutes} minutes · ${repeatsInWords(conference)} · ${local.name}`),
    ...set(...ofThisTime(view), full),
  ];
}

function ofThisTime({ conference, held, local, changes, now, nonce }: ConferenceView): SubmitAction[] {
  if (!held || now >= held.endsAt || held.occurrence.endedAt !== undefined) return [];
  const button = (title: string, verb: string) =>
    sends(title, conferencePress(verb, conference, nonce, { on: held.id }));
  const isHeld = held.state === 'held';
  const isNear = held.on <= daysAfter(dateAt(now, local.timeZone), 0);
  const mayMove = changes && held.occurrence.begunAt === undefined;
  return [
    ...(isHeld && isNear ? [button('Run the meeting', 'conference.run')] : []),
    ...(mayMove
      ? [button(isHeld ? 'Move this time' : 'Hold it on another day', 'conference.move.form')]
      : []),
    ...(mayMove && isHeld ? [button('Cancel this time', 'conference.cancelOne.form')] : []),
  ];
}

function whereItIs({ conference: { room } }: ConferenceView): Element {
  return quiet(
    room
      ? 'Its agenda stands in the chat of the meeting too, by reference alone.'
      : 'To have the agenda in the meeting’s chat: add the bot there and write @Local Connections conference. Until then it is here alone.',
  );
}

function actions({ conference, changes, mayUndo, nonce }: ConferenceView): Action[] {
  const button = (title: string, verb: string) => sends(title, conferencePress(verb, conference, nonce));
  const goesOn = changes && conference.endedAt === undefined;
  return [
    ...(goesOn
      ? [button('Change', 'conference.change.form'), button('Cancel all', 'conference.cancel.form')]
      : []),
    sends('All conferences', { verb: 'conferences.open', nonce }),
    ...(mayUndo ? [button('Undo', 'conference.undo')] : []),
  ];
}

function set(...buttons: (SubmitAction | undefined)[]): Element[] {
  const actions = buttons.filter((one) => one !== undefined);
  return actions.length > 0 ? [{ type: 'ActionSet', actions }] : [];
}
