import { refuse } from '../../../refusal';
import type { Activity } from '../../activity';
import { type ActivityDecision, type ActivityPatch, mend } from '../../activityDecision';
import { isPutRightSince } from '../isPutRightSince';
import { answeredNotices } from './answeredNotices';
import type { ActivityDoing } from './doing';
import { doNotSuggest, pause } from './holdBack';
import { madeSure } from './stillRunning';

export const settlements = ['stillRunning', 'putRight', 'paused', 'doNotSuggest', 'ended'] as const;
export type Settlement = (typeof settlements)[number];

export const settlementNames: Record<Settlement, string> = {
  stillRunning: 'It is running as it says here',
  putRight: 'It was wrong, and is put right here',
  paused: 'Pause it',
  doNotSuggest: 'Do not suggest it',
  ended: 'It has ended for good',
};

interface Settled {
  outcome: string;
  reason: string;
  /** The newest of those that were shown: what was said after that stays open. */
  seen: string;
}

/** A link worker has looked into what was said to be wrong. */
export function settleConcerns(found: Activity, settled: Settled, doing: ActivityDoing): ActivityDecision {
  const open = found.concerns ?? [];
  const left = open.filter(({ at }) => at > settled.seen);
  if (left.length === open.length) return refuse('already-so');
  const outcome = settlements.find((one) => one === settled.outcome);
  if (!outcome) return mend('answer-needed', { outcome: 'Please choose what came of it.' });
  const answered = open.filter(({ at }) => at <= settled.seen);
  // else what is wrong here would be shown as made sure of today
  if (outcome === 'putRight' && !isPutRightSince(found, answered))
    return mend('answer-needed', { outcome: 'Put it right first, then answer this.' });
  const effect = effectOf(outcome, found, settled.reason, doing);
  if (!effect.ok) return effect;
  const concerns = left.length > 0 ? left : undefined;
  const notices = answeredNotices(found, answered, doing);
  return { ok: true, what: 'concernSettled', patch: { ...effect.patch, concerns }, notices };
}

function effectOf(
  outcome: Settlement,
  found: Activity,
  reason: string,
  doing: ActivityDoing,
): ActivityDecision {
  if (outcome === 'paused') return pause(found, { reason, until: '' }, doing);
  if (outcome === 'doNotSuggest') return doNotSuggest(found, reason, doing);
  return { ok: true, what: 'concernSettled', patch: patchOf(outcome, found, doing) };
}

function patchOf(outcome: Settlement, found: Activity, { today }: ActivityDoing): ActivityPatch {
  if (outcome === 'ended') return { edits: { ...found.edits, status: 'defunct' } };
  return madeSure(found, today);
}
