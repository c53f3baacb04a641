import type { Decision } from '../refusal';
import type { Case, CaseEvent } from './case';

export type CaseDecision = Decision<Case, CaseEvent>;
