import { DateTime } from 'luxon';
import { refuse } from '../../../refusal';
import type { Activity } from '../../activity';
import { type ActivityDecision, mend } from '../../activityDecision';
import { tooLong } from '../tooLong';
import { isHeldBack, knownOf, type Vetting } from '../vetting';
import type { ActivityDoing } from './doing';

const longestReason = 300;

/** Not for now. It stays findable and says so. */
export function pause(
  found: Activity,
  { reason, until }: { reason: string; until: string },
  doing: ActivityDoing,
): ActivityDecision {
  // "do not suggest" holds until somebody says that it no longer does
  if (found.vetting?.status === 'doNotSuggest') return refuse('already-so');
  const length = tooLong(reason, longestReason);
  if (length) return mend('reason-needed', { reason: length });
  if (until !== '' && !isWithinAYear(until, doing.today))
    return mend('date-needed', {
      until: 'Please choose a day after today, within a year, or leave it empty.',
    });
  const vetting = heldBack(found, 'paused', reason, doing);
  return {
    ok: true,
    what: 'paused',
    patch: { vetting: until === '' ? vetting : { ...vetting, reviewDue: until } },
  };
}

/** From now on nobody is offered it. */
export function doNotSuggest(found: Activity, reason: string, doing: ActivityDoing): ActivityDecision {
  if (reason.trim() === '')
    return mend('reason-needed', { reason: 'Please say why, so that colleagues can understand it.' });
  const length = tooLong(reason, longestReason);
  if (length) return mend('reason-needed', { reason: length });
  return {
    ok: true,
    what: 'doNotSuggest',
    patch: { vetting: heldBack(found, 'doNotSuggest', reason, doing) },
  };
}

function heldBack(
  { vetting }: Activity,
  status: 'paused' | 'doNotSuggest',
  reason: string,
  { by, at }: ActivityDoing,
): Vetting {
  const before = knownOf(vetting);
  const words = reason.trim();
  const checks = vetting?.checks ?? [];
  return { status, by, at, checks, ...(words && { reason: words }), ...(before && { before }) };
}

function isWithinAYear(date: string, today: string): boolean {
  const day = DateTime.fromISO(date, { zone: 'utc' });
  const last = DateTime.fromISO(today, { zone: 'utc' }).plus({ years: 1 });
  return day.isValid && /^\d{4}-\d{2}-\d{2}$/.test(date) && date > today && day <= last;
}

/** Nothing holds it back any more: it is known as well as before. */
export function suggestAgain({ vetting }: Activity, { today }: ActivityDoing): ActivityDecision {
  if (!vetting || !isHeldBack(vetting)) return refuse('already-so');
  const { before, at, status } = vetting;
  const wasLost = status === 'doNotSuggest' && before?.status === 'trusted' && before.at < at;
  // trust that was lost comes back with a visit, not with a press
  const known = wasLost ? { ...before, status: 'visited' as const, reviewDue: today } : before;
  return { ok: true, what: 'suggestAgain', patch: { vetting: known } };
}
