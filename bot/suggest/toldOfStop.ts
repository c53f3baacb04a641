import type { GoingTo } from '../../domain/activity/stopped/goingTo';
import { holderOf } from '../../domain/referral/access';
import type { Services } from '../services';
import { casesGoingTo } from './casesGoingTo';
import { whoTells } from './whoTells';

/** Who hears that an activity has stopped. A Lead who did it knows, unless the case is theirs. */
export async function toldOfStop(services: Services, to: GoingTo, notAsLead?: string): Promise<string[]> {
  const told = new Set<string>();
  for (const found of await casesGoingTo(services, to))
    for (const id of await whoTells(services, found))
      if (id !== notAsLead || holderOf(found) === id) told.add(id);
  return [...told];
}
