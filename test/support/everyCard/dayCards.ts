import { allCard } from '../../../cards/day/allCard';
import { morningCard } from '../../../cards/day/morningCard';
import { onLeaveCard } from '../../../cards/day/onLeaveCard';
import { pastDayCard } from '../../../cards/day/pastDayCard';
import { whileAwayCard } from '../../../cards/day/whileAwayCard';
import { dueKinds } from '../../../domain/due/dueKind';
import type { DueLine } from '../../../domain/due/dueLine';
import { mostLetters } from '../../../domain/referral/refer/mostLetters';
import { found, local, long, type Made, named, nonce, staffName, times, worker, zone } from './made';

const date = '2026-11-23';
const at = '2026-11-22T22:10:00.000Z';
const why = 'A question about your referral waits for your answer. It is due by Wednesday 23 September.';
const about = { localId: local.id, caseId: 'BWM-7K3Q', revision: 12 };
const leave = { from: date, until: '2026-12-04', coverId: worker.id, coverName: staffName };
const line = (more: Partial<DueLine>, key = 'step|BWM-7K3Q'): DueLine => ({
  kind: 'checkInDue',
  key,
  since: date,
  why,
  ...more,
});
const calledName = long(mostLetters.calledName);
const toSpeakWith = times(60, (nth) =>
  line({ about, coverOf: staffName, person: { calledName, lastSpokenAt: at } }, `step|${nth}`),
);
const lines = [
  line({ kind: 'whileAway' }),
  ...toSpeakWith,
  ...times(12, () => line({ kind: 'awayWithoutCover', about, coverOf: staffName, heldBy: staffName })),
  ...dueKinds
    .filter((kind) => kind !== 'whileAway')
    .map((kind) => line({ kind, about, coverOf: staffName, heldBy: staffName, which: 'sent' })),
];
const none = { date, zone, lines: [], done: 0, covering: [], isUrgent: false, nonce };
const fullest = {
  ...none,
  lines,
  done: 60,
  covering: times(3, () => ({ name: staffName, until: '2026-12-04' })),
};
const step = { at, by: worker.id, event: 'checkInAskedToStop' as const, text: long(600) };
const away = { first: date, last: '2026-12-04', nameOf: () => staffName, zone, nonce };
const all = { zone, isFirst: true, here: undefined, nonceOf: () => nonce, nonce };
const place = nonce.repeat(4);

/** Cards of somebody's day that stand in their chat. */
export const postedOfDay: Made[] = [
  ...named(
    morningCard,
    morningCard(fullest),
    morningCard({ ...fullest, isUrgent: true }),
    morningCard({ ...none, next: 'Your next check-in is on Wednesday 23 September.' }),
    morningCard({ ...none, done: 1 }),
    morningCard({ ...none, done: 1, lines: [line({ kind: 'stepForLead', about, heldBy: staffName })] }),
  ),
  ...named(
    pastDayCard,
    pastDayCard({ date, isOver: true, nonce }),
    pastDayCard({ date, isOver: false, nonce }),
    pastDayCard({ date, isOver: false, isBroken: true, nonce }),
  ),
  ...named(onLeaveCard, onLeaveCard({ date, leave, zone, nonce })),
];

/** The same day in a dialog. */
export const dialogsOfDay: Made[] = [
  ...named(
    allCard,
    allCard({
      ...all,
      lines: toSpeakWith.slice(0, 8),
      total: 80,
      putOff: 3,
      after: place,
      isFirst: false,
      next: undefined,
    }),
    allCard({
      ...all,
      lines: [],
      total: 0,
      putOff: 0,
      after: undefined,
      next: 'Your next check-in is on Thursday.',
    }),
  ),
  ...named(
    whileAwayCard,
    whileAwayCard({
      ...away,
      cases: times(4, () => ({ found: found('gettingStarted'), steps: times(9, () => step) })),
      next: 8,
      isFirst: false,
    }),
    whileAwayCard({ ...away, cases: [], next: undefined, isFirst: true }),
  ),
];
