import type { CaseRefusal } from './caseRefusal';

export const ofSuggest: CaseRefusal[] = [];
