import type { Case } from '../referral/case';
import type { CaseEvent } from '../referral/caseEvent';
import type { InformationRequest } from '../referral/people/informationRequest';

const aboutRequests: readonly CaseEvent[] = [
  'informationAsked',
  'informationChecked',
  'informationGiven',
  'informationNotGiven',
  'informationPutRight',
];

/** What stands there is what was gone through: nothing was written since. */
export function isGoneThrough(
  { timeline }: Pick<Case, 'timeline'>,
  { checked }: Pick<InformationRequest, 'checked'>,
): boolean {
  if (!checked) return false;
  const from = timeline.findLastIndex(({ event, at }) => event === 'informationChecked' && at === checked.at);
  // it may have moved to the history since, and then what stands here came after it
  const since = from < 0 ? timeline.filter(({ at }) => at > checked.at) : timeline.slice(from + 1);
  return since.every(({ event }) => aboutRequests.includes(event));
}
