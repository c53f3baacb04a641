import { checkInInputs } from '../../../cards/checkIn/checkInInputs';
import { doneLine } from '../../../cards/day/own/doneLine';
import { kindDialog } from '../../../cards/day/own/kindDialog';
import { putOffCard } from '../../../cards/day/own/putOffCard';
import { remindersCard } from '../../../cards/day/own/remindersCard';
import { remindersForm } from '../../../cards/day/own/remindersForm';
import { askedToStop } from '../../../cards/day/start/askedToStop';
import { startEnd } from '../../../cards/day/start/startEnd';
import { startForm } from '../../../cards/day/start/startForm';
import { safetyBanner } from '../../../cards/referral/refer/safetyBanner';
import { type Day, emptyDay, ownDates } from '../../../domain/day/day';
import { mutableKinds } from '../../../domain/day/mute';
import { dueKinds } from '../../../domain/due/dueKind';
import type { DueLine } from '../../../domain/due/dueLine';
import { roles } from '../../../domain/staff/roles';
import { found, local, long, type Made, named, nonce, times, typedByPeople, worker } from './made';

const at = '2026-11-22T22:10:00.000Z';
const after = `04|2026-11-23|step|BWM-7K3Q${'x'.repeat(60)}`;
const run = { after, seen: 12, done: 9, putOff: 2 };
const undo = { verb: 'day.undo', ids: { localId: local.id, caseId: 'BWM-7K3Q', after }, nonce };
const top = [safetyBanner(local), doneLine(`✓ Saved: ${long(80)}`, 'Undo', undo)];
const proposed = { type: 'scheduled', on: '2026-12-07', way: 'call' } as const;
const started = {
  ...found('gettingStarted'),
  lastCheckIn: {
    at,
    by: worker.id,
    type: 'scheduled',
    way: 'call',
    result: 'spoke',
    line: long(200),
  } as const,
};
const plain = {
  ...found('named'),
  participant: { ...found('named').participant, doNotContactDirectly: false },
};
const shared = { local, run, nonce, proposedOn: '2026-12-07', typed: {}, problems: {}, top: [] };
const inputsOf = (one: typeof plain) => checkInInputs({ found: one, proposed, today: '2026-11-23', local });
const inputIds = [...inputsOf(plain).main, ...inputsOf(plain).more].map(({ id }) => id);
const problems = Object.fromEntries(['form', ...inputIds].map((id) => [id, 'Please choose today.']));

const lineOf = (kind: DueLine['kind'], key: string): DueLine => ({
  kind,
  key,
  since: '2026-11-23',
  why: 'The consents were last gone through on Wednesday 25 November.',
});
const about = { localId: local.id, caseId: 'BWM-7K3Q', revision: 120 };
const person = { calledName: long(80), lastSpokenAt: at };
const kindView = { isMuted: false, isLead: true, top, nonce };
const full: Day = {
  ...emptyDay(worker.id),
  muted: mutableKinds(roles),
  dates: Object.fromEntries(ownDates.map((name) => [name, { on: '2026-12-07', doneOn: '2026-11-02' }])),
};
const filled = Object.fromEntries(
  ownDates.flatMap((name) => [
    [`${name}On`, '2026-11-02'],
    [`${name}DoneOn`, '2026-12-07'],
  ]),
);
const mended = Object.fromEntries(Object.keys(filled).map((id) => [id, 'Please choose another day.']));

/** Cards about one's own day that stand in a chat. */
export const postedOfStart: Made[] = named(
  remindersCard,
  remindersCard({ day: full, roles, hours: undefined, nonce }),
  remindersCard({ day: emptyDay(worker.id), roles: ['manager'], hours: undefined, nonce }),
);

/** The day's dialogs, and what puts it off. */
export const dialogsOfStart: Made[] = [
  ...named(
    startForm,
    startForm({
      ...shared,
      found: started,
      line: {
        kind: 'checkInOverdue',
        coverOf: long(80),
        key: 'step|BWM-7K3Q',
        why: 'Check-in overdue since Wednesday 25 November.',
      },
      inputs: inputsOf(started),
      typed: { result: 'spoke', line: typedByPeople, nextOn: '2026-12-07' },
      problems,
      top,
    }),
    startForm({ ...shared, found: plain, inputs: inputsOf(plain), proposedOn: undefined }),
  ),
  ...named(
    startEnd,
    startEnd({ run, left: 3, others: 2, top, nonce }),
    startEnd({ run: { seen: 0, done: 0, putOff: 0 }, left: 0, others: 1, top: [], nonce }),
  ),
  ...named(
    askedToStop,
    askedToStop({ ...started, checkIn: { ...proposed, setAt: at, setBy: worker.id } }, top, run, nonce),
    askedToStop(started, [], run, nonce),
  ),
  ...named(
    kindDialog,
    ...dueKinds.map((kind) =>
      kindDialog({
        ...kindView,
        kind,
        lines: times(60, (n) => ({ ...lineOf(kind, `step|BWM-${n}`), which: 'sent' as const })),
        rows: times(6, (n) => ({ ...lineOf(kind, `step|BWM-${n}`), about, person, called: long(80) })),
        after,
        next: after,
      }),
    ),
    kindDialog({
      ...kindView,
      kind: 'supervision',
      lines: times(3, (n) => lineOf('supervision', `supervision|${ownDates[n]}`)),
      rows: times(3, (n) => lineOf('supervision', `supervision|${ownDates[n]}`)),
    }),
    kindDialog({ ...kindView, kind: 'cannotBeReached', lines: [], rows: [], isMuted: true, top: [] }),
  ),
  ...named(
    putOffCard,
    putOffCard({
      rows: times(8, (n) => ({
        ...lineOf('checkInDue', `step|BWM-${n}`),
        about,
        person,
        called: long(80),
        until: '2026-11-30',
      })),
      total: 200,
      after,
      next: after,
      top,
      nonce,
    }),
    putOffCard({ rows: [], total: 0, top: [], nonce }),
  ),
  ...named(
    remindersForm,
    remindersForm({ roles, hours: undefined, typed: filled, problems: mended, nonce }),
    remindersForm({ roles: ['manager'], hours: undefined, typed: {}, problems: {}, nonce }),
  ),
];
