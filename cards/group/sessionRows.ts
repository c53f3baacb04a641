import { isUnwritten, wasOn } from '../../domain/group/changeSession';
import type { GroupSession } from '../../domain/group/group';
import { dateAt } from '../../domain/staff/leave';
import { sends } from '../buttons';
import type { Element, SubmitAction } from '../card';
import { line, smallHeading } from '../parts';
import { row } from '../row';
import { groupPress } from './groupPress';
import type { GroupView } from './groupView';
import { sessionWords } from './groupWords';

const mostPast = 6;
const mostToCome = 8;
const others = 'laterSessions';

/** Those whose day has come, the latest first, and those to come; more of these behind a button. */
export function sessionRows(view: GroupView): Element[] {
  const { group, local, runs, now } = view;
  const today = dateAt(now, local.timeZone);
  const ended = group.endedAt !== undefined;
  const past = group.sessions.filter(({ on }) => (ended ? on <= today : on < today)).reverse();
  const toCome = ended ? [] : group.sessions.filter(({ on }) => on >= today);
  const draw = (one: GroupSession) =>
    row([line(sessionWords(one, today))], runs ? buttons(one, view, today) : []);
  const later = toCome.slice(mostToCome);
  return [
    ...(toCome.length > 0 ? [smallHeading('Sessions'), ...toCome.slice(0, mostToCome).map(draw)] : []),
    ...(later.length > 0 ? folded(later.map((one) => line(sessionWords(one, today)))) : []),
    ...(runs && past.length > 0 ? [smallHeading('Before'), ...past.slice(0, mostPast).map(draw)] : []),
  ];
}

function buttons(session: GroupSession, { group, local, nonce }: GroupView, today: string): SubmitAction[] {
  const day = sessionWords(session, today);
  const button = (title: string, verb: string): SubmitAction => ({
    ...sends(title, groupPress(verb, group, nonce, { sessionId: session.id })),
    tooltip: `${title}: ${day}`,
  });
  const mayMove = group.endedAt === undefined && session.on >= today && isUnwritten(session);
  return [
    ...(session.on <= today && wasOn(group, session, local.timeZone)
      ? [button('Who came', 'group.attended.form')]
      : []),
    ...(mayMove ? [button('Move or cancel', 'group.session.form')] : []),
  ];
}

function folded(items: Element[]): Element[] {
  return [
    {
      type: 'ActionSet',
      actions: [{ type: 'Action.ToggleVisibility', title: 'Later sessions', targetElements: [others] }],
    },
    { type: 'Container', id: others, isVisible: false, items },
  ];
}
