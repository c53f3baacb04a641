import type { Activity } from '../../domain/activity/activity';
import type { Conference } from '../../domain/conference/conference';
import type { Subject } from '../../domain/notice/nudge';
import type { Case } from '../../domain/referral/case';
import type { Staff } from '../../domain/staff/staff';
import type { Services } from '../services';

export async function subjectOf(
  services: Services,
  { container, partition, id }: Subject,
): Promise<Case | Staff | Activity | Conference | undefined> {
  return (await services.store.read(container, partition, id))?.document;
}
