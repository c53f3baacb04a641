import type { Notice } from '../notice/notice';
import type { Case, CaseEvent } from './case';
import type { CaseDecision } from './caseDecision';

/** The case after a deed: what it changes, one more line of its timeline, and the notices that it causes. */
export function happened(
  found: Case,
  event: CaseEvent,
  by: string,
  at: string,
  { notices = [], text, ...change }: Partial<Omit<Case, 'notices'>> & { notices?: Notice[]; text?: string },
): CaseDecision {
  const next: Case = {
    ...found,
    ...change,
    timeline: [...found.timeline, { at, by, event, ...(text && { text }) }],
    notices: [...found.notices, ...notices],
  };
  return { ok: true, next, event };
}
