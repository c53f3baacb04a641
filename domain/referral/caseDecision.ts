import type { Decision } from '../refusal';
import type { Case } from './case';
import type { CaseEvent } from './caseEvent';

export type CaseDecision = Decision<Case, CaseEvent>;
