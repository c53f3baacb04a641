import type { CaseDeed } from './caseDeed';

export const suggestDeeds: CaseDeed[] = [];
