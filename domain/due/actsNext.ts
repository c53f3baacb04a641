import { isWithPerson } from '../referral/access';
import type { Case } from '../referral/case';
import { rolesAt } from '../staff/asker';
import type { DueReader } from './dueRule';

/** Whether the clock of a status runs for this reader: they are the one who does what it waits for. */
export function actsNext({ referral, localId }: Case, { relations, asker }: DueReader): boolean {
  switch (referral.status) {
    case 'sent':
      // a Lead may take it too, and hears of it when no link worker has
      return relations.includes('mayTake') && rolesAt(asker, localId).includes('linkWorker');
    case 'withIntake':
      return relations.includes('intake');
    case 'needInfo':
      return relations.includes('referrer');
    case 'trying':
      return isWithPerson(relations) && referral.giveUpAskedAt === undefined;
    default:
      return isWithPerson(relations);
  }
}
