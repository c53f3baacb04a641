import { interestId } from '../../domain/whatMatters/interestId';
import { whenInWords } from '../activity/find/whenInWords';
import { trustLines } from '../activity/trust/trustLines';
import { bold } from '../activity/upkeep/bold';
import { activityCost } from '../activity/words/activityCost';
import { activityWhere } from '../activity/words/activityWhere';
import { activityWords } from '../activity/words/activityWords';
import { type Press, sends } from '../buttons';
import type { Container } from '../card';
import { labelled } from '../parts';
import { casePress } from '../referral/casePress';
import { doubtWords } from './doubtWords';
import type { SuggestRow, SuggestView } from './suggestView';
import { whyWords } from './whyWords';

/** One activity that may suit them: why, what to mind, and what is known of it. */
export function suggestRow(row: SuggestRow, view: SuggestView): Container {
  const { activity, activityLocal, nonce } = row;
  const { now, place, found, from } = view;
  const name = activityWords(activity.name, 100);
  const short = activityWords(activity.name, 60);
  const why = whyWords(row, place);
  const doubts = doubtWords(row, place);
  const [first] = row.because;
  const ids = {
    activityLocalId: activity.localId,
    activityId: activity.id,
    ...(first && { time: first.time, interest: interestId(first.words) }),
  };
  const press = (verb: string, more: Record<string, string> = {}): Press => {
    const { ids: ofCase, ...rest } = casePress(verb, found, nonce);
    return { ...rest, ids: { ...ofCase, ...ids, ...more } };
  };
  return {
    type: 'Container',
    separator: true,
    spacing: 'medium',
    items: [
      bold(name),
      ...(why ? [labelled('Why', why)] : []),
      ...(doubts ? [labelled('Please note', doubts)] : []),
      labelled(
        'When',
        whenInWords(activity, activityLocal, now, { most: 100, stays: false }) || 'ask for the times',
      ),
      labelled('Where', activityWords(activityWhere(activity.locations), 100) || 'ask for the place'),
      labelled('Cost', activityWords(activityCost(activity), 60) || 'ask what it costs'),
      ...trustLines(activity, activityLocal, now),
      {
        type: 'ActionSet',
        spacing: 'small',
        actions: [
          { ...sends('Add as an idea', press('connection.add')), tooltip: `Add as an idea: ${short}` },
          {
            ...sends('Details', press('suggest.details', { from: String(from) })),
            tooltip: `Details of ${short}`,
          },
        ],
      },
    ],
  };
}
