import type { Local } from '../../local';
import { isPlanDay } from '../../plan/planDay';
import { relationsTo } from '../../referral/access';
import type { Case } from '../../referral/case';
import type { Worker } from '../../referral/referral';
import type { Refusal } from '../../refusal';
import type { Asker } from '../../staff/asker';
import { isOfTheTeam } from './isOfTheTeam';

/** An action as it was written down. */
export interface ActionWritten {
  what: string;
  ownerId: string;
  day: string;
}

/** Colleagues who may own one: those to whom the case is open. */
export function ownersOf(found: Case, colleagues: readonly Asker[]): Asker[] {
  return colleagues.filter((one) => isOfTheTeam(relationsTo(found, one)));
}

export function ownerIn(found: Case, ownerId: string, colleagues: readonly Asker[]): Worker | undefined {
  const owner = ownersOf(found, colleagues).find(({ id }) => id === ownerId);
  return owner && { personId: owner.id, name: owner.name };
}

/** What is missing from it. A day that stood there may stay. */
export function lacksOfAction(
  { what, day }: ActionWritten,
  owner: Worker | undefined,
  before: string | undefined,
  at: string,
  local: Pick<Local, 'timeZone'>,
): Refusal | undefined {
  if (!what) return 'words-needed';
  if (!owner) return 'no-such-worker';
  return day !== '' && isPlanDay(day, before, at, local) ? undefined : 'check-in-day-needed';
}
