import type { WorkBefore } from '../../referral/case';

const ofTheTeam = ['brought', 'teamActions'];

/** What was done is between the team alone: whoever did it on the care team takes it back too. */
export function isOfTeamAlone({ fields, lists, absent }: WorkBefore): boolean {
  const changed = [...Object.keys(fields), ...Object.keys(lists), ...absent];
  return changed.every((field) => ofTheTeam.includes(field));
}
