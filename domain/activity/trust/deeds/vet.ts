import type { Activity } from '../../activity';
import type { ActivityDecision } from '../../activityDecision';
import type { WhatToExpect } from '../expectations';
import { reviewDueAfter } from '../reviewDueAfter';
import { isHeldBack, type Known, knownOf, type VettingCheck } from '../vetting';
import type { ActivityDoing } from './doing';
import { madeSure } from './stillRunning';

export interface Seen {
  how: 'phoned' | 'visited';
  checks: VettingCheck[];
  isTrusted: boolean;
  whatToExpect: WhatToExpect | undefined;
}

/** A link worker rang or visited. What holds it back goes on holding it back. */
export function vet(found: Activity, seen: Seen, doing: ActivityDoing): ActivityDecision {
  const { vetting } = found;
  const known = knowing(knownOf(vetting), seen, doing);
  const isHeld = vetting !== undefined && isHeldBack(vetting);
  const isNewlyTrusted = known.status === 'trusted' && knownOf(vetting)?.status !== 'trusted';
  const patch = {
    vetting: isHeld ? { ...vetting, checks: known.checks, before: known } : known,
    whatToExpect: seen.whatToExpect,
    ...madeSure(found, doing.today),
  };
  if (seen.how === 'phoned') return { ok: true, what: 'rang', patch };
  return { ok: true, what: isNewlyTrusted ? 'trusted' : 'visited', patch };
}

function knowing(
  before: Known | undefined,
  { how, checks, isTrusted }: Seen,
  { by, at, today }: ActivityDoing,
): Known {
  const reviewDue = reviewDueAfter(today);
  if (how === 'visited') return { status: isTrusted ? 'trusted' : 'visited', by, at, checks, reviewDue };
  // a call does not undo that somebody was there, nor say that the caller was
  const wasThere = before?.status === 'visited' || before?.status === 'trusted';
  return wasThere ? { ...before, checks, reviewDue } : { status: 'phoned', by, at, checks, reviewDue };
}
