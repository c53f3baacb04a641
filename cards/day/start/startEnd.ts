import { type Press, sends } from '../../buttons';
import type { Card, Element } from '../../card';
import { card, line } from '../../parts';
import { type Run, runIds } from './run';

export interface StartEndView {
  run: Run;
  /** People of today who are still to be spoken with: skipped, or from before the one who was opened. */
  left: number;
  /** Whatever else is due today. */
  others: number;
  top: readonly Element[];
  nonce: string;
}

/** After the last one of the day, or where there is nobody to check in with. */
export function startEnd({ run, left, others, top, nonce }: StartEndView): Card {
  const { after: _last, ...counts } = run;
  const again: Press = { verb: 'day.start', ids: runIds({ ...counts, seen: 0 }), nonce };
  return card(
    [...top, line(whatWas(run, left)), ...(others > 0 ? [line(besides(others))] : [])],
    [
      ...(left > 0 ? [sends('Go through the rest', again, 'positive')] : []),
      sends('Show all', { verb: 'day.all', nonce }, left > 0 ? undefined : 'positive'),
    ],
  );
}

function whatWas({ seen, done, putOff }: Run, left: number): string {
  if (seen + done + putOff === 0) return 'You have nobody to check in with today.';
  const counts = [
    `${done} done`,
    ...(putOff > 0 ? [`${putOff} put off`] : []),
    ...(left > 0 ? [`${left} still to do`] : []),
  ].join(', ');
  return left > 0 ? `That was the last one. ${counts}.` : `That was everyone for today. ${counts}.`;
}

function besides(others: number): string {
  return others === 1 ? 'One other thing is due today.' : `${others} other things are due today.`;
}
