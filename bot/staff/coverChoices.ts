import { type Asker, localsWith } from '../../domain/staff/asker';
import type { CoverChoice } from '../../domain/staff/readHours';
import { mayTake } from '../../domain/staff/rights';
import { staffWith } from '../sending/recipients';
import type { Services } from '../services';

/** Other link workers and Leads where they take referrals themselves; undefined where they take none. */
export async function coverChoices(services: Services, by: Asker): Promise<CoverChoice[] | undefined> {
  const theirs = localsWith(by, mayTake);
  if (theirs.length === 0) return undefined;
  const found = await Promise.all(theirs.map((localId) => staffWith(services, localId, mayTake)));
  const choices = new Map<string, CoverChoice>();
  for (const { id, name, leave } of found.flat())
    if (id !== by.id) choices.set(id, { id, name, ...(leave && { leave }) });
  return [...choices.values()].sort((one, other) => one.name.localeCompare(other.name, 'en-AU'));
}
