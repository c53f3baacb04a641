import type { Group } from '../../domain/group/group';
import type { Case } from '../../domain/referral/case';
import type { Services } from '../services';
import { keepInStep } from './followGroups';

/** The group as the cases of its members say at this moment. A list that says otherwise is put right on the way. */
export async function freshGroup(services: Services, group: Group): Promise<{ group: Group; cases: Case[] }> {
  const held = await Promise.all(
    group.members.map(({ caseId }) => services.store.read('cases', group.localId, caseId)),
  );
  const cases = held.flatMap((one) => (one ? [one.document] : []));
  return { group: await keepInStep(services, group, cases), cases };
}
