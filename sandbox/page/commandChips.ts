import { usableWords } from '../../cards/help/usableWords';
import { type Role, roleNames, roles } from '../../domain/staff/roles';

const offered = [
  'today',
  'refer',
  'my referrals',
  'queue',
  'my cases',
  'conference',
  'activities',
  'upkeep',
  'nudges',
  'access',
  'help',
  'privacy',
  'crisis',
];
// of somebody without access, who may be given some while one plays
const newcomers: readonly Role[] = ['clinician'];

/** The commands close by: those that do something for a person with these roles, by their names. */
export function commandChips(named = ''): string[] {
  const held = roles.filter((role) => named.split(', ').includes(roleNames[role]));
  const isGuest = named.startsWith('Guest ');
  const usable = usableWords(held.length > 0 || isGuest ? held : newcomers);
  return offered.filter((word) => usable.includes(word));
}
