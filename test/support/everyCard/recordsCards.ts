import { disposableCard } from '../../../cards/records/disposableCard';
import { disposedCard } from '../../../cards/records/disposedCard';
import { endedCard } from '../../../cards/records/endedCard';
import { exportCard } from '../../../cards/records/exportCard';
import { exportForm } from '../../../cards/records/exportForm';
import { markedCard } from '../../../cards/records/markedCard';
import { recordsCard } from '../../../cards/records/recordsCard';
import { whichLocalCard } from '../../../cards/records/whichLocalCard';
import type { Disposal } from '../../../domain/records/disposal';
import type { ExportRequest, ExportState } from '../../../domain/records/exportRequest';
import { sixLocals } from '../../../domain/sixLocals';
import { local, long, type Made, named, nonce, staffName, times, worker } from './made';

const at = '2026-11-22T22:10:00.000Z';
const retained = { id: 'seven', name: 'Community mental health support, adults, '.padEnd(80, 'x'), years: 7 };
const caseId = (one: number) => `BWM-${2222 + one}`;
const nameOf = () => staffName;
const request = (state: ExportState): ExportRequest => ({
  id: 'EXP-7K3Q',
  localId: local.id,
  tenantId: 'tenant',
  revision: 1,
  state,
  reason: 'copy',
  words: long(200),
  holder: long(120),
  publicKey: '',
  fingerprint: 'ab12'.repeat(16),
  askedBy: worker.id,
  askedAt: at,
  donePresses: [],
  audit: [],
  ...(state !== 'asked' && { approvedBy: worker.id, approvedAt: at, until: '2026-11-29T22:10:00.000Z' }),
  ...((state === 'declined' || state === 'withdrawn') && { endedBy: worker.id, endedAt: at }),
  ...(state === 'done' && { made: { at, records: 123_456, sha256: 'ab12'.repeat(16) } }),
});
const disposal = (one: number): Disposal => ({
  id: caseId(one),
  localId: local.id,
  state: 'done',
  endedOn: '2016-03-03',
  lastOn: '2016-03-03',
  classId: retained.id,
  className: retained.name,
  years: 7,
  authority: 'PROS 09/09 VAR 3 '.padEnd(40, '1'),
  markedBy: worker.id,
  markedAt: at,
  confirmedBy: worker.id,
  confirmedAt: at,
  doneAt: at,
  donePresses: [],
  audit: [],
});
const states: ExportState[] = ['asked', 'approved', 'declined', 'withdrawn', 'done'];
const years = times(11, (one) => ({ year: String(2006 + one), count: 5 }));
const page = { after: 'token', next: 'token' };
const empty = { typed: {}, problems: {} };
const problems = {
  cases: 'Please tick.',
  gone: 'Please tick.',
  authority: 'Please write.',
  key: 'Please paste.',
};

export const dialogsOfRecordsKept: Made[] = [
  ...named(
    recordsCard,
    recordsCard({
      local,
      exports: states.map(request),
      mayAsk: true,
      counts: times(5, (one) => ({ retained: { ...retained, id: String(one) }, years, isMore: true })),
      marked: 50,
      isMoreMarked: true,
      says: '15 marked.',
      problem: 'Something has changed since.',
      now: at,
      nonce,
    }),
    recordsCard({
      local,
      exports: [],
      mayAsk: false,
      counts: [],
      marked: 0,
      isMoreMarked: false,
      now: at,
      nonce,
    }),
  ),
  ...named(whichLocalCard, whichLocalCard(sixLocals, nonce)),
  ...named(
    exportForm,
    exportForm({ local, ...empty, nonce }),
    exportForm({ local, typed: { words: long(200), key: 'x'.repeat(4000) }, problems, nonce }),
  ),
  ...named(
    exportCard,
    ...states.map((state) =>
      exportCard({
        found: request(state),
        local,
        readerId: state === 'asked' ? 'another' : worker.id,
        nameOf,
        says: 'Asked for.',
        problem: 'It was answered already.',
        now: at,
        nonce,
      }),
    ),
  ),
  ...named(
    disposableCard,
    disposableCard({
      local,
      retained,
      rows: times(15, (one) => ({ caseId: caseId(one), endedOn: '2016-03-03', from: '2023-03-04' })),
      ...page,
      typed: { authority: long(40) },
      problems,
      nonce,
    }),
    disposableCard({ local, retained: { ...retained, years: 1 }, rows: [], ...empty, nonce }),
  ),
  ...named(
    endedCard,
    endedCard({
      local,
      rows: times(15, (one) => ({ caseId: caseId(one), endedOn: '2016-03-03' })),
      next: 'token',
      isFirst: false,
      nonce,
    }),
    endedCard({ local, rows: [], isFirst: true, nonce }),
  ),
  ...named(
    markedCard,
    markedCard({ local, marked: times(15, disposal), nameOf, ...page, typed: {}, problems, nonce }),
    markedCard({ local, marked: [], nameOf, ...empty, nonce }),
  ),
  ...named(
    disposedCard,
    disposedCard({ local, disposed: times(10, disposal), nameOf, next: 'token', isFirst: false, nonce }),
    disposedCard({ local, disposed: [], nameOf, isFirst: true, nonce }),
  ),
];
