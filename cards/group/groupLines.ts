import type { Group } from '../../domain/group/group';
import { cancelledSoon } from '../../domain/group/groupNews';
import { dateAt } from '../../domain/staff/leave';
import type { Element, SubmitAction } from '../card';
import { connectionButton } from '../connection/connectionButton';
import type { ConnectionView } from '../connection/connectionView';
import { dayWords } from '../connection/visitWords';
import { box, labelled, line, problem } from '../parts';
import { nextWords } from './groupWords';

/** How a small group stands now, on the activity of somebody who takes part in it. Nobody else is in it. */
export function groupLines(view: ConnectionView, group: Group, mayChange: boolean): Element[] {
  const { found, now, timeZone } = view;
  const today = dateAt(now, timeZone);
  if (group.endedAt !== undefined)
    return [box('warning', [line('This group has ended.')]), ...(mayChange ? comesNext(view) : [])];
  const cancelled = cancelledSoon(group, today);
  const place = group.members.findIndex(({ caseId }) => caseId === found.id);
  return [
    ...(place >= group.capacity
      ? [
          problem(
            'The group is full: their place had been given on. They keep it. Please talk with those who run it.',
          ),
        ]
      : []),
    ...(group.place ? [labelled('Where', group.place)] : []),
    labelled('Who runs it', group.runBy.map(({ name }) => name).join(', ')),
    line(nextWords(group, today)),
    ...(cancelled.length > 0
      ? [problem(`Cancelled by the group: ${cancelled.map(({ on }) => dayWords(on, today)).join('; ')}`)]
      : []),
  ];
}

/** To be chosen with the person. */
function comesNext(view: ConnectionView): Element[] {
  const { id: connectionId } = view.connection;
  const button = (title: string, verb: string): SubmitAction =>
    connectionButton(title, verb, view, { connectionId });
  return [
    line('Talk with them about what comes next.'),
    {
      type: 'ActionSet',
      actions: [
        button('It has ended for them', 'group.leave.form'),
        button('Another small group', 'group.join.form'),
        button('Suggest activities', 'suggest.open'),
      ],
    },
  ];
}
