import { type ActivityRefused, mend } from '../activityDecision';
import { chosen } from './chosen';
import type { Seen } from './deeds/vet';
import { readExpectations } from './readExpectations';
import { vettingChecks } from './vetting';

/** What was typed by somebody who rang or visited. */
export function readSeen(
  typed: Record<string, string>,
  how: Seen['how'],
): { ok: true; seen: Seen } | ActivityRefused {
  const { whatToExpect, problems } = readExpectations(typed);
  if (Object.keys(problems).length > 0) return mend('answer-needed', problems);
  const checks = chosen(typed['checks'], vettingChecks);
  return { ok: true, seen: { how, checks, isTrusted: typed['trusted'] === 'true', whatToExpect } };
}
