import type { Group } from '../../domain/group/group';
import type { Local } from '../../domain/local';
import { dateAt } from '../../domain/staff/leave';
import { opens } from '../buttons';
import type { Card, Element } from '../card';
import { card, heading, labelled, line, quiet, smallHeading, typed } from '../parts';
import { row } from '../row';
import { groupPress } from './groupPress';
import { nextWords, placesWords } from './groupWords';

export interface GroupsView {
  /** Locals whose groups the reader may see, and those groups of one page. */
  locals: readonly Local[];
  groups: readonly Group[];
  /** Where the next page begins. */
  next?: number;
  isFirst: boolean;
  now: string;
  nonce: string;
}

/** Small groups that Local Connections runs itself: what they are, when, and how many places are taken. Nobody’s name. */
export function groupsCard(view: GroupsView): Card {
  const { locals, groups, next, isFirst, nonce } = view;
  const page = (title: string, from: number) =>
    opens(title, { verb: 'groups.open', ids: { from: String(from) }, nonce });
  return card(
    [
      heading('Small groups'),
      quiet(
        'Run by Local Connections itself. Who takes part is open to those who run a group, and the Lead.',
      ),
      ...locals.flatMap((local) => groupsOf(local, view)),
      ...(groups.length === 0 ? [line('There is no small group yet.')] : []),
    ],
    [
      ...locals.slice(0, 4).map(({ id, name }) =>
        opens(locals.length > 1 ? `Add a group at ${name}` : 'Add a group', {
          verb: 'group.add.form',
          ids: { localId: id },
          nonce,
        }),
      ),
      ...(next === undefined ? [] : [page('Next page', next)]),
      ...(isFirst ? [] : [page('First page', 0)]),
    ],
  );
}

function groupsOf(local: Local, { locals, groups, now, nonce }: GroupsView): Element[] {
  const here = groups.filter(({ localId }) => localId === local.id);
  if (here.length === 0) return [];
  const today = dateAt(now, local.timeZone);
  const rows = here.map((group) =>
    row(
      [
        typed(group.name),
        ...(group.place ? [labelled('Where', group.place)] : []),
        line(nextWords(group, today)),
        quiet(placesWords(group)),
      ],
      [opens('Open', groupPress('group.open', group, nonce))],
    ),
  );
  return locals.length > 1 ? [smallHeading(local.name), ...rows] : rows;
}
