import type { AuditEntry } from '../audit';
import type { Unusual } from './unusual';

export const lookedChoices = ['right', 'spoken', 'further'] as const;
/** What came of looking into it. */
export type LookedChoice = (typeof lookedChoices)[number];

const prefix = 'access.looked.';

export function lookedVerb(choice: LookedChoice): string {
  return `${prefix}${choice}`;
}

/** Somebody looked into it, and this came of it. */
export interface LookedInto {
  at: string;
  by: string;
  choice: LookedChoice;
}

/** Who has looked into it, the latest first. */
export function lookedInto({ key }: Pick<Unusual, 'key'>, entries: readonly AuditEntry[]): LookedInto[] {
  return entries
    .flatMap(({ subjectId, verb, at, by }): LookedInto[] => {
      const choice = lookedChoices.find((one) => lookedVerb(one) === verb);
      return subjectId === key && choice ? [{ at, by, choice }] : [];
    })
    .sort((one, other) => other.at.localeCompare(one.at));
}

/** Nobody has since the last of it. */
export function isNew({ last }: Pick<Unusual, 'last'>, looked: readonly LookedInto[]): boolean {
  return !looked.some(({ at }) => at >= last.at);
}
