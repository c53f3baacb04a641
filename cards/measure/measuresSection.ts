import { changeInWords } from '../../domain/measure/changeInWords';
import { instrumentsOn } from '../../domain/measure/instrumentsOn';
import { seriesOf } from '../../domain/measure/seriesOf';
import { mayWork } from '../../domain/referral/access';
import { isWork } from '../../domain/referral/statusGroups';
import { dateAt } from '../../domain/staff/leave';
import { sends } from '../buttons';
import type { Element } from '../card';
import { line, smallHeading } from '../parts';
import type { CaseDetailsView } from '../referral/caseDetailsView';
import { casePress } from '../referral/casePress';

const questionsTitle = 'Questions about connection';

/** Change over time, where they were asked and said yes: for those who do the work, and nobody else. */
export function measuresSection({
  found,
  relations,
  local,
  now,
  timeZone,
  nonce,
}: CaseDetailsView): Element[] {
  if (!mayWork(relations)) return [];
  const isAsked = isWork(found.referral) && instrumentsOn(local).length > 0;
  if (!found.measures?.length && !isAsked) return [];
  const latest = seriesOf(found.measures).at(-1);
  const words = latest?.instrument && changeInWords(latest.instrument, latest.asked, dateAt(now, timeZone));
  return [
    ...(words ? [smallHeading('What they answered'), line(words)] : []),
    {
      type: 'ActionSet',
      actions: [sends(questionsTitle, casePress('measures.open', found, nonce))],
    },
  ];
}
