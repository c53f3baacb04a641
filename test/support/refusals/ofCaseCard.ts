import type { CaseRefusal } from './caseRefusal';

export const ofCaseCard: CaseRefusal[] = [];
