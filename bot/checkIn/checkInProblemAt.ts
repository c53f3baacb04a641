import type { Refusal } from '../../domain/refusal';

/** Beside which of its inputs a refusal of a check-in stands. */
export const checkInProblemAt: Partial<Record<Refusal, string>> = {
  'result-needed': 'result',
  'check-in-day-needed': 'nextOn',
  'fallback-needed': 'fallbackContact',
};
