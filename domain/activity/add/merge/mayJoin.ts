import { holdsOne, mayVet } from '../../../staff/rights';
import type { Role } from '../../../staff/roles';
import type { Activity } from '../../activity';
import { isHeldBack } from '../../trust/vetting';

type Known = Pick<Activity, 'vetting'>;

/** Joining and parting must not wash off what holds an activity back: that is for those who may say so. */
export function mayJoin(roles: readonly Role[], ...both: readonly Known[]): boolean {
  return holdsOne(roles, mayVet) || !both.some(({ vetting }) => vetting && isHeldBack(vetting));
}
