import { holderOf } from '../../referral/access';
import type { Case } from '../../referral/case';
import type { TeamAction } from '../brought';
import { openActions } from './openActions';

/** What the team agreed on that the link worker does: it is a next step that they planned. */
export function holderAction(found: Case): TeamAction | undefined {
  const holder = holderOf(found);
  return openActions(found).find(({ owner }) => owner.personId === holder);
}

/** The day on which the last of those ended. */
export function holderActionEndedOn(found: Case): string {
  const holder = holderOf(found);
  const ended = (found.teamActions ?? []).filter(({ owner }) => owner.personId === holder);
  return (
    ended
      .map(({ endedOn = '' }) => endedOn)
      .sort()
      .at(-1) ?? ''
  );
}
