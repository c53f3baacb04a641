import type { ConnectionState } from '../../domain/connection/connection';
import { isEnded } from '../../domain/connection/states';
import type { SubmitAction } from '../card';
import { connectionButton } from './connectionButton';
import { type ConnectionView, todayOf } from './connectionView';
import { nextDay } from './nextDay';
import { isAsked } from './visitRows';

const yes = ['They said yes', 'connection.keen'] as const;
const introduce = ['Introduce them', 'connection.introduce.form'] as const;
const book = ['Plan a visit', 'connection.book.form'] as const;
const visit = ['Write down a visit', 'connection.visit.form'] as const;
// the one that stands to be told has buttons of its own
const another = ['Another visit', visit[1]] as const;
const settled = ['They have settled in', 'connection.settled.form'] as const;
const again = ['They would like it again', 'connection.again'] as const;
const ends = ['It ends or rests', 'connection.end.form'] as const;
const leave = ['Leave the group', 'group.leave.form'] as const;
// a place in a small group comes before the yes is written
const joinAgain = ['They would like it again', 'group.join.form'] as const;
type Next =
  | typeof yes
  | typeof introduce
  | typeof book
  | typeof visit
  | typeof settled
  | typeof again
  | typeof joinAgain;

const nexts: Partial<Record<ConnectionState, readonly Next[]>> = {
  idea: [yes, visit],
  keen: [introduce, book, visit],
  introduced: [book, visit],
  firstVisitBooked: [visit, book],
  goingAlong: [book, visit],
  settledIn: [book, visit],
};
const rests: readonly Next[] = [introduce, book];

/** What can come next, the likeliest first; and what is done now and then. */
export function nextButtons(view: ConnectionView): { next: SubmitAction[]; more: SubmitAction[] } {
  const { connection, found, local } = view;
  const { id: connectionId, state, visits, sessions } = connection;
  const isAskedOfOne = sessions.some((one) => isAsked(one, todayOf(view)));
  const button = ([title, verb]: readonly [string, string]) =>
    connectionButton(title, verb, view, {
      connectionId,
      ...(verb === 'connection.book.form' && nextDay(view)),
    });
  const mayRest = found.referral.status === 'paused';
  const isSettling = state === 'goingAlong' && visits >= local.settledAfterVisits;
  const next = [
    ...(isSettling ? [settled] : []),
    ...(nexts[state] ?? [connection.group ? joinAgain : again]),
  ];
  return {
    next: next
      .filter((one) => !mayRest || !rests.includes(one))
      .map((one) => button(one === visit && isAskedOfOne ? another : one)),
    more: [
      button(['Travel practice', 'connection.travel.form']),
      button(['Confidence', 'connection.confidence.form']),
      button(['Note', 'connection.note.form']),
      ...(isEnded(state) ? [] : [button(connection.group ? leave : ends)]),
    ],
  };
}
