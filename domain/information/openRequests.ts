import type { Case } from '../referral/case';
import type { InformationRequest } from '../referral/people/informationRequest';

/** What the person has asked for and nobody has answered, the oldest first. */
export function openRequests({ requests = [] }: Pick<Case, 'requests'>): InformationRequest[] {
  return requests.filter(({ endedAt }) => endedAt === undefined);
}
