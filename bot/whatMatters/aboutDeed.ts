import { mayChangeAbout } from '../../cards/whatMatters/mayChangeAbout';
import type { Case } from '../../domain/referral/case';
import { type Refusal, refuse } from '../../domain/refusal';
import { type AboutField, aboutNames } from '../../domain/whatMatters/aboutNames';
import { type About, aboutRefusal, changeAbout } from '../../domain/whatMatters/changeAbout';
import type { FormDeed } from '../referral/formDeed';
import { aboutPart } from './aboutPart';

type Typed = Record<string, string>;

interface Asks extends Pick<FormDeed, 'form' | 'places' | 'freeText' | 'problemAt' | 'sentence'> {
  field: AboutField;
  /** What becomes of it, or what is to be mended. */
  next: (found: Case, typed: Typed) => About | { refusal: Refusal };
  /** The input that is said to be so already. */
  first: string;
}

/** One field of what they say of themselves: the part comes back with it. */
export function aboutDeed({ field, next, first, problemAt, sentence, ...asks }: Asks): FormDeed {
  return {
    ...asks,
    opensFor: (relations, found) => mayChangeAbout(found, relations),
    change: (found, typed, { by, at }) => {
      const read = next(found, typed);
      if ('refusal' in read) return refuse(aboutRefusal(found, by) ?? read.refusal);
      return changeAbout(found, field, read, by, at);
    },
    problemAt: { 'already-so': first, ...problemAt },
    sentence: { 'already-so': 'It stands there like that already. Nothing was changed.', ...sentence },
    says: `Saved: ${aboutNames[field]}.`,
    shows: aboutPart.shows,
  };
}
