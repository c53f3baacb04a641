import { DateTime } from 'luxon';
import { type GapRow, gapStatusNames, lastDay } from '../../../domain/activity/community/gapsInOrder';
import type { Local } from '../../../domain/local';
import { opens } from '../../buttons';
import type { Card, Container, SubmitAction } from '../../card';
import { box, card, heading, labelled, line, quiet } from '../../parts';
import { activityWords } from '../words/activityWords';
import { bold } from './bold';

export interface GapsView {
  shown: readonly { row: GapRow; inWords: string; local: Local }[];
  total: number;
  from: number;
  hasMore: boolean;
  namesLocals: boolean;
  /** Managers read; those who work with the community answer. */
  mayMove: (localId: string) => boolean;
  says?: string | undefined;
  nonce: string;
}

/** What was looked for and not found, most often first. It names no person and none of their words. */
export function gapsCard(view: GapsView): Card {
  const { shown, total, from, hasMore, says, nonce } = view;
  const page = (title: string, start: number) =>
    opens(title, { verb: 'gaps.open', ids: { from: String(start) }, nonce });
  return card(
    [
      heading('Gaps'),
      ...(says ? [box('good', [line(says)])] : []),
      quiet('Looked for in the last 90 days, and nothing fitted. Most often first.'),
      ...shown.map((one) => gapRow(one, view)),
      ...(total === 0 ? [line('✓ No gaps: whatever was looked for lately was found.')] : []),
    ],
    [
      ...(hasMore ? [page('Next page', from + shown.length)] : []),
      ...(from > 0 ? [page('First page', 0)] : []),
    ],
  );
}

function gapRow({ row, inWords, local }: GapsView['shown'][number], view: GapsView): Container {
  const { gap, times } = row;
  const often = times === 1 ? 'on one day' : `on ${times} days`;
  const last = lastDay(gap);
  const actions = view.mayMove(gap.localId) ? answers(row, view) : [];
  return {
    type: 'Container',
    separator: true,
    spacing: 'medium',
    items: [
      bold(`${activityWords(inWords, 150)}${view.namesLocals ? ` · ${local.name}` : ''}`),
      quiet(`Looked for ${often}${last && `, last in ${monthOf(last)}`}`),
      labelled('Now', gapStatusNames[gap.status]),
      ...(gap.next ? [labelled('Next step', activityWords(gap.next, 150))] : []),
      ...(actions.length > 0 ? [{ type: 'ActionSet' as const, spacing: 'small' as const, actions }] : []),
    ],
  };
}

function answers({ gap }: GapRow, { from, nonce }: GapsView): SubmitAction[] {
  const press = (title: string, verb: string) =>
    opens(title, { verb, ids: { localId: gap.localId, gapId: gap.id, from: String(from) }, nonce });
  if (gap.status === 'filled') return [press('Open again', 'gaps.reopen')];
  const isOurs = gap.status === 'workingOn';
  return [
    press(isOurs ? 'Change the next step' : 'We are on it', 'gaps.working.form'),
    press('Filled', 'gaps.filled'),
    ...(isOurs ? [press('Open again', 'gaps.reopen')] : []),
  ];
}

/** The day could point at the one person who asked. */
function monthOf(date: string): string {
  return DateTime.fromISO(date, { zone: 'utc' }).setLocale('en-AU').toFormat('LLLL yyyy');
}
