import { accessFeatures } from '../terms/access';
import { interests } from '../terms/interests';
import { languages } from '../terms/languages';
import { runBy } from '../terms/runBy';
import type { Term } from '../terms/term';

/** The words by which staff make an activity easier to find, by the input that asks for them. */
export const tagGroups: readonly { input: string; label: string; terms: readonly Term[] }[] = [
  { input: 'interests', label: 'What people do there', terms: interests },
  { input: 'access', label: 'What makes it easier to take part', terms: accessFeatures },
  { input: 'runBy', label: 'Run by and for', terms: runBy },
  { input: 'languages', label: 'Languages besides English', terms: languages },
];
