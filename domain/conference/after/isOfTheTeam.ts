import { mayWork, type Relation } from '../../referral/access';

/** Takes part in what the team agrees on: whoever does the work and, while the person shares with it, the care team. */
export function isOfTheTeam(relations: readonly Relation[]): boolean {
  return mayWork(relations) || relations.includes('careTeam');
}
