import { dateAt } from '../../domain/staff/leave';
import { sends } from '../buttons';
import type { Action, Card, Element } from '../card';
import { card, labelled, line, problem, smallHeading, typed } from '../parts';
import { notAClinicalRecord, whoCanSee } from '../referral/footers';
import { groupPress } from './groupPress';
import type { GroupView } from './groupView';
import { nextWords, placesWords } from './groupWords';
import { sessionRows } from './sessionRows';
import { tooManyWords } from './tooManyWords';

/** One group, for the one who opened it: who takes part is there for those who run it. */
export function groupCard(view: GroupView): Card {
  const { group, local, runs, now, says, problem: why } = view;
  const { name, place, runBy } = group;
  return card(
    [
      ...(says ? [line(`✓ ${says}`)] : []),
      ...(why ? [problem(why)] : []),
      { ...typed(''), inlines: [{ type: 'TextRun', text: name, weight: 'bolder' }] },
      ...(place ? [labelled('Where', place)] : []),
      labelled('Who runs it', runBy.map((one) => one.name).join(', ')),
      line(nextWords(group, dateAt(now, local.timeZone))),
      line(placesWords(group)),
      ...(runs ? whoTakesPart(view) : []),
      ...sessionRows(view),
    ],
    actions(view),
  );
}

function whoTakesPart({ group, members }: GroupView): Element[] {
  if (group.endedAt !== undefined) return [];
  return [
    smallHeading('Who takes part'),
    ...(members.length === 0 ? [line('Nobody yet. Their link worker adds them, with their yes.')] : []),
    ...tooManyWords(group).map((one) => problem(one)),
    ...members.map(({ name }) => typed(name)),
    notAClinicalRecord,
    whoCanSee('those who run this group, and the Lead. Each name that is shown is kept in the audit.'),
  ];
}

function actions({ group, runs, mayUndo, nonce }: GroupView): Action[] {
  const button = (title: string, verb: string) => sends(title, groupPress(verb, group, nonce));
  const changes = runs && group.endedAt === undefined;
  return [
    ...(changes
      ? [
          { ...button('Add sessions', 'group.sessions.form'), style: 'positive' as const },
          button('Change', 'group.change.form'),
          button('End the group', 'group.end.form'),
        ]
      : []),
    sends('All groups', { verb: 'groups.open', nonce }),
    ...(runs && mayUndo ? [button('Undo', 'group.undo')] : []),
  ];
}
