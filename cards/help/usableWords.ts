import {
  holdsOne,
  mayAddActivities,
  mayConfer,
  mayEditActivities,
  mayKeepRecords,
  mayManageStaff,
  mayQueue,
  mayRefer,
  maySearchActivities,
  maySeeAudit,
  maySeeGaps,
  mayTake,
} from '../../domain/staff/rights';
import { roles as everyRole, type Role } from '../../domain/staff/roles';

interface KnownWord {
  word: string;
  /** What to write after it. */
  more?: string;
  /** Absent where it answers anybody. */
  any?: readonly Role[];
}

const knownWords: readonly KnownWord[] = [
  { word: 'today', any: everyRole },
  { word: 'refer', any: mayRefer },
  { word: 'my referrals', any: mayRefer },
  { word: 'my cases', any: mayTake },
  { word: 'groups', any: mayTake },
  { word: 'conference', any: mayConfer },
  { word: 'summary', more: 'and a reference', any: mayRefer },
  { word: 'queue', any: mayQueue },
  { word: 'find', more: 'and a name or reference', any: mayRefer },
  { word: 'activities', more: 'and a word', any: maySearchActivities },
  { word: 'add activity', any: mayAddActivities },
  { word: 'upkeep', any: mayEditActivities },
  { word: 'gaps', any: maySeeGaps },
  { word: 'leave', any: everyRole },
  { word: 'reminders', any: everyRole },
  { word: 'parked', any: mayTake },
  { word: 'nudges', any: mayManageStaff },
  { word: 'staff', any: mayManageStaff },
  { word: 'audit', more: 'and a reference', any: maySeeAudit },
  { word: 'access', any: maySeeAudit },
  { word: 'records', any: mayKeepRecords },
  { word: 'help' },
  { word: 'privacy' },
  { word: 'crisis' },
];

/** The words that do something for somebody with these roles. */
export function usableWords(roles: readonly Role[]): string[] {
  return usable(roles).map(({ word }) => word);
}

/** The same as a line to read, with what is written after them. */
export function wordsToWrite(roles: readonly Role[]): string {
  return usable(roles)
    .map(({ word, more }) => [word, more].filter(Boolean).join(' '))
    .join(' · ');
}

function usable(roles: readonly Role[]): KnownWord[] {
  return knownWords.filter(({ any }) => any === undefined || holdsOne(roles, any));
}
