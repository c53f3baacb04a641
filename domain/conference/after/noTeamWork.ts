import { relationsTo } from '../../referral/access';
import type { Case } from '../../referral/case';
import { isOpen, isWork } from '../../referral/statusGroups';
import type { Refusal } from '../../refusal';
import type { Asker } from '../../staff/asker';
import { isForTheTeam } from '../../summary/isForTheTeam';
import { isOfTheTeam } from './isOfTheTeam';

/** Why they may not write down now what the team decided. */
export function noTeamWork(found: Case, by: Asker): Refusal | undefined {
  const refusal = noActionWork(found, by);
  if (refusal) return refusal;
  return isForTheTeam(found) ? undefined : 'not-shared';
}

/** What was agreed before is finished also once the person shares with the team no more. */
export function noActionWork(found: Case, by: Asker): Refusal | undefined {
  if (!isOpen(found.referral)) return 'already-ended';
  if (!isWork(found.referral)) return 'not-taken';
  return isOfTheTeam(relationsTo(found, by)) ? undefined : 'not-yours';
}
