import { dayInWords } from '../../localTime';
import { datedSteps } from '../../plan/stepsDue';
import { isWithPerson } from '../../referral/access';
import type { Case } from '../../referral/case';
import type { DueReader, DueRule } from '../dueRule';
import { planRuns } from '../planRuns';

type Dated = ReturnType<typeof datedSteps>[number];

export const planStep: DueRule = {
  kind: 'planStep',
  name: 'A step of a plan is due',
  together: ({ length: count }) =>
    count === 1 ? '1 step of a plan is due' : `${count} steps of plans are due`,
  from: (found) => stepsOf(found)[0]?.by,
  find: (found, reader) => {
    if (!isWithPerson(reader.relations)) return undefined;
    const due = stepsOf(found).filter(({ by }) => by <= reader.today);
    const [first] = due;
    return first && { since: first.by, why: whyOf(first, due.length, reader) };
  },
};

function stepsOf(found: Case): Dated[] {
  return planRuns(found) ? datedSteps(found.goals) : [];
}

function whyOf(first: Dated, count: number, { today, relations }: DueReader): string {
  const day = dayInWords(first.by, 'utc');
  if (count > 1)
    return first.by === today
      ? `${count} steps of the plan are due today.`
      : `${count} steps of the plan are due, the first since ${day}.`;
  const when = first.by === today ? 'is due today' : `was due on ${day}`;
  return `${whose(first, relations.includes('holder'))} ${when}.`;
}

function whose({ who }: Dated, isHolder: boolean): string {
  if (who === 'together') return 'A step to take together';
  if (who === 'other') return 'A step of somebody else';
  return isHolder ? 'A step you took on' : 'A step of the link worker';
}
