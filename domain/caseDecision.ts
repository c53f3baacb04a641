import type { Case, CaseEvent } from './case';
import type { Decision } from './refusal';

export type CaseDecision = Decision<Case, CaseEvent>;
