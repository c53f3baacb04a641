import type { Session } from '../../domain/connection/connection';
import { isCounted, isUntold } from '../../domain/connection/states';
import { debriefStage } from '../../domain/debrief/debriefStage';
import type { Element, SubmitAction } from '../card';
import { line } from '../parts';
import { connectionButton } from './connectionButton';
import { type ConnectionView, todayOf } from './connectionView';
import { dayWords, visitWords } from './visitWords';

const earlier = 'earlierVisits';
const told = 3;

/** Its visits: what is planned or to be told first, then the latest; earlier ones folded away. */
export function visitRows(view: ConnectionView, mayChange: boolean): Element[] {
  const { sessions } = view.connection;
  const ahead = sessions.filter(isUntold);
  const past = sessions.filter((one) => !isUntold(one)).reverse();
  const [latest, others] = [past.slice(0, told), past.slice(told)];
  const draw = (one: Session, index: number) => row(one, view, mayChange, index === 0);
  return [
    ...[...ahead, ...latest].flatMap(draw),
    ...(others.length > 0
      ? [
          {
            type: 'ActionSet' as const,
            actions: [
              {
                type: 'Action.ToggleVisibility' as const,
                title: 'Earlier visits',
                targetElements: [earlier],
              },
            ],
          },
          {
            type: 'Container' as const,
            id: earlier,
            isVisible: false,
            items: others.flatMap((one) => row(one, view, mayChange, false)),
          },
        ]
      : []),
  ];
}

/** A visit whose day has come, and nobody has told of it. It is what the reader most likely came for. */
export function isAsked(session: Session, today: string): boolean {
  return isUntold(session) && session.on <= today;
}

function row(session: Session, view: ConnectionView, mayChange: boolean, isFirst: boolean): Element[] {
  const today = todayOf(view);
  const words = line(visitWords(session, today));
  if (!mayChange) return [words];
  const { id: connectionId } = view.connection;
  const ids = { connectionId, sessionId: session.id };
  const button = (title: string, verb: string): SubmitAction =>
    connectionButton(title, verb, view, ids, `${title}: ${dayWords(session.on, today)}`);
  const isHalfTold = session.debriefed !== undefined && debriefStage(session) !== 'done';
  const asks =
    isAsked(session, today) || isHalfTold || (isCounted(session.result) && session.howItWas === undefined);
  const how = button('How was it?', 'debrief.open');
  return [
    words,
    {
      type: 'ActionSet',
      spacing: 'small',
      actions: [
        ...(asks ? [isFirst && isUntold(session) ? { ...how, style: 'positive' as const } : how] : []),
        button(isUntold(session) ? 'Write it down' : 'Put right', 'connection.visit.form'),
        ...(isUntold(session) ? [button('Move it', 'connection.move.form')] : []),
      ],
    },
  ];
}
