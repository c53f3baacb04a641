import { accessFeatures } from './access';
import { interests } from './interests';
import { languages } from './languages';
import { runBy } from './runBy';
import type { Term } from './term';

/** Every list of terms, by the field of a search that asks for it. No id stands in two of them. */
export const allTerms = {
  interests,
  access: accessFeatures,
  runBy,
  languages,
} as const satisfies Record<string, readonly Term[]>;
export type TermKind = keyof typeof allTerms;

export const termKinds = Object.keys(allTerms) as TermKind[];
