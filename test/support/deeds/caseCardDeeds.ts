import type { CaseDeed } from './caseDeed';

export const caseCardDeeds: CaseDeed[] = [];
