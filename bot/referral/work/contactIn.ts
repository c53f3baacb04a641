import { tryResults, tryWays } from '../../../domain/referral/referral';
import type { Contact } from '../../../domain/referral/work/firstContact';
import type { Refusal } from '../../../domain/refusal';
import { chosenAmong, written } from '../chosen';

/** What the form says of an attempt to reach the person. */
export function contactIn(typed: Record<string, string>): Contact | { refusal: Refusal } {
  const fallbackContact = written(typed['fallbackContact']).slice(0, 160);
  if (typed['result'] === 'spoke') return { result: 'spoke', ...(fallbackContact && { fallbackContact }) };
  const result = chosenAmong(tryResults, typed['result']);
  const way = chosenAmong(tryWays, typed['way']);
  return result && way ? { result, way } : { refusal: 'reason-needed' };
}
