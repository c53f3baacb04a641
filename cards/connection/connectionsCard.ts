import { aliveFirst } from '../../domain/connection/aliveFirst';
import type { Connection } from '../../domain/connection/connection';
import { isEnded } from '../../domain/connection/states';
import { mayWork } from '../../domain/referral/access';
import { isWork } from '../../domain/referral/statusGroups';
import type { Card, Element } from '../card';
import { type PartView, partCard } from '../caseCard/partCard';
import { labelled, line, smallHeading } from '../parts';
import { connectionButton } from './connectionButton';
import { connectionWords } from './connectionWords';

const ended = 'endedActivities';

/** All activities of the person, each with its own dialog. */
export function connectionsCard(view: PartView): Card {
  const { found, relations } = view;
  const all = aliveFirst(found.connections ?? []);
  const live = all.filter(({ state }) => !isEnded(state));
  const others = all.filter(({ state }) => isEnded(state));
  const mayAdd = isWork(found.referral) && mayWork(relations);
  return partCard(
    view,
    [
      smallHeading('Activities'),
      ...(all.length === 0
        ? [line('None yet. An idea is enough to begin with: nobody is asked to go anywhere.')]
        : []),
      ...live.flatMap((one) => row(one, view)),
      ...folded(others, view),
    ],
    mayAdd
      ? [
          { ...connectionButton('Suggest activities', 'suggest.open', view), style: 'positive' },
          connectionButton('Add by name', 'connection.add.form', view),
          connectionButton('Join a small group', 'group.join.form', view),
        ]
      : [],
  );
}

function row(connection: Connection, view: PartView): Element[] {
  const { id, name } = connection;
  return [
    { ...labelled(name, connectionWords(connection, view.local, view.now)), separator: true },
    {
      type: 'ActionSet',
      spacing: 'small',
      actions: [connectionButton('Open', 'connection.open', view, { connectionId: id }, `Open ${name}`)],
    },
  ];
}

function folded(others: readonly Connection[], view: PartView): Element[] {
  if (others.length === 0) return [];
  return [
    {
      type: 'ActionSet',
      separator: true,
      actions: [
        {
          type: 'Action.ToggleVisibility',
          title: `Ended or resting (${others.length})`,
          targetElements: [ended],
        },
      ],
    },
    {
      type: 'Container',
      id: ended,
      isVisible: false,
      items: others.flatMap((one) => row(one, view)),
    },
  ];
}
