import { aliveFirst } from '../../domain/connection/aliveFirst';
import { isEnded } from '../../domain/connection/states';
import { mayWork } from '../../domain/referral/access';
import { isWork } from '../../domain/referral/statusGroups';
import type { Element } from '../card';
import { labelled, quiet, smallHeading } from '../parts';
import type { CaseDetailsView } from '../referral/caseDetailsView';
import { connectionButton } from './connectionButton';
import { connectionWords } from './connectionWords';

const mostShown = 4;

/** Activities, and how each stands: the most alive first. */
export function connectionsSection(view: CaseDetailsView): Element[] {
  const { found, local, now, relations } = view;
  const all = aliveFirst(found.connections ?? []);
  const mayAdd = isWork(found.referral) && mayWork(relations);
  if (all.length === 0 && !mayAdd) return [];
  const live = all.filter(({ state }) => !isEnded(state));
  const more = live.length - mostShown;
  const others = [more > 0 && `${more} more`, endedWords(all.length - live.length)].filter(Boolean);
  return [
    smallHeading('Activities'),
    ...(all.length === 0 ? [quiet('None yet. An idea is enough to begin with.')] : []),
    ...live.slice(0, mostShown).map((one) => labelled(one.name, connectionWords(one, local, now))),
    ...(others.length > 0 ? [quiet(`${others.join(', ')}.`)] : []),
    { type: 'ActionSet', actions: [connectionButton('Activities', 'connections.open', view)] },
  ];
}

/** "2 that ended or rest"; empty where there is none. */
function endedWords(count: number): string {
  return count === 0 ? '' : `${count} that ${count === 1 ? 'ended or rests' : 'ended or rest'}`;
}
