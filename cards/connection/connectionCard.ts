import { mayWork } from '../../domain/referral/access';
import { isWork } from '../../domain/referral/statusGroups';
import type { InterestTime } from '../../domain/whatMatters/whatMatters';
import type { Card, Element, SubmitAction } from '../card';
import { partCard } from '../caseCard/partCard';
import { labelled, line, smallHeading, typed } from '../parts';
import { activityLines } from './activityLines';
import { connectionButton } from './connectionButton';
import { type ConnectionView, todayOf } from './connectionView';
import { connectionWords } from './connectionWords';
import { nextButtons } from './nextButtons';
import { practiceLines } from './practiceLines';
import { isAsked, visitRows } from './visitRows';

const fromWords: Record<InterestTime, string> = {
  past: 'From what they used to enjoy',
  present: 'From what they enjoy now',
  future: 'From what they would like to try',
};
const mostNext = 3;

/** One activity of the person: how it stands, what can come next, its visits, and how to get there. */
export function connectionCard(view: ConnectionView): Card {
  const { connection, found, relations, local, now } = view;
  const { name, from, sessions } = connection;
  const today = todayOf(view);
  const mayChange = isWork(found.referral) && mayWork(relations);
  const buttons = mayChange ? nextButtons(view) : { next: [], more: [] };
  const hasMain = sessions.some((one) => isAsked(one, today));
  return partCard(
    view,
    [
      { ...typed(''), inlines: [{ type: 'TextRun', text: name, weight: 'bolder' }] },
      line(connectionWords(connection, local, now)),
      ...(from ? [labelled(fromWords[from.time], from.words)] : []),
      ...(sessions.length > 0 ? [smallHeading('Visits'), ...visitRows(view, mayChange)] : []),
      ...practiceLines(connection, today),
      smallHeading('The group'),
      ...activityLines(view, mayChange),
      ...folded(buttons.more),
    ],
    [
      ...oneMain(buttons.next.slice(0, mostNext), hasMain),
      connectionButton('All activities', 'connections.open', view),
    ],
  );
}

function oneMain([first, ...others]: readonly SubmitAction[], hasMain: boolean): SubmitAction[] {
  if (!first) return [];
  return [hasMain ? first : { ...first, style: 'positive' }, ...others];
}

function folded(actions: SubmitAction[]): Element[] {
  if (actions.length === 0) return [];
  const id = 'moreAboutIt';
  return [
    {
      type: 'ActionSet',
      separator: true,
      actions: [{ type: 'Action.ToggleVisibility', title: 'More', targetElements: [id] }],
    },
    { type: 'Container', id, isVisible: false, items: [{ type: 'ActionSet', actions }] },
  ];
}
