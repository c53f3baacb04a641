import { dayInWords } from '../../domain/localTime';
import { mayWork } from '../../domain/referral/access';
import { stepsNewestFirst } from '../../domain/referral/record/stepsNewestFirst';
import { sends } from '../buttons';
import type { Element } from '../card';
import { smallHeading } from '../parts';
import type { CaseDetailsView } from '../referral/caseDetailsView';
import { casePress } from '../referral/casePress';
import { stepLine } from './stepLine';

/** What happened last, and the way to all of it. */
export function latestSteps(
  { found, relations, timeZone, nonce }: CaseDetailsView,
  shown: number,
): Element[] {
  const steps = stepsNewestFirst(found.timeline).slice(0, shown);
  return [
    ...(steps.length > 0 ? [smallHeading('What happened last')] : []),
    ...steps.map((step) =>
      stepLine(step, dayInWords(step.entry.at, timeZone), mayWork(relations) ? step.entry.about : undefined),
    ),
    {
      type: 'ActionSet',
      spacing: 'small',
      actions: [sends('All steps', casePress('case.timeline', found, nonce))],
    },
  ];
}
