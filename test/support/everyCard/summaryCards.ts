import { goneFromRoom } from '../../../cards/room/goneFromRoom';
import { inDialogMarked } from '../../../cards/room/inDialogMarked';
import { screenQuestion } from '../../../cards/room/screenQuestion';
import { viewHereCard } from '../../../cards/room/viewHereCard';
import { pickSummary } from '../../../cards/summary/pickSummary';
import { summaryCard } from '../../../cards/summary/summaryCard';
import { summaryDialog } from '../../../cards/summary/summaryDialog';
import { summaryNotOpen } from '../../../cards/summary/summaryNotOpen';
import { whichSummary } from '../../../cards/summary/whichSummary';
import { mostContributesLetters, mostQuestionLetters } from '../../../domain/conference/limits';
import type { Case } from '../../../domain/referral/case';
import { fullestCase } from '../fullestCase';
import { found, local, long, type Made, named, nonce, staffName, times, typedByPeople, worker } from './made';

const now = '2026-11-22T22:10:00.000Z';
const owner = { personId: worker.id, name: staffName };
const base = found('gettingStarted');
const { restrictedTo: _named, ...open } = fullestCase(base);
const full: Case = {
  ...open,
  contributes: long(mostContributesLetters),
  brought: times(3, (at) => ({
    id: `brought${at}`,
    conferenceId: `conference${at}`,
    by: owner,
    at: now,
    reason: 'changeAhead',
    question: long(mostQuestionLetters),
  })),
  teamActions: times(6, (at) => ({
    id: `action${at}`,
    what: long(200),
    owner,
    by: '2026-11-20',
    conferenceId: 'conference1',
    agreedOn: '2026-11-09',
    state: 'open',
  })),
};
const { whatMatters: _says, ...bare } = base.participant;
const empty: Case = { ...base, participant: bare, careTeam: [], timeline: [] };
const view = { local, now, nonce } as const;
const ids = { localId: local.id, caseId: base.id };
const userIds = times(60, (at) => `29:${String(at).padStart(60, 'x')}`);
const shown = { ...ids, status: 'waiting', nonce } as const;
const asked = { press: { verb: 'summary.view', ids, revision: 7, nonce }, goesToChat: true, nonce };

/** Cards that stand in a chat. */
export const postedOfSummary: Made[] = [
  ...named(summaryCard, summaryCard({ ...shown, userIds }), summaryCard({ ...shown, userIds: [] })),
  ...named(summaryNotOpen, summaryNotOpen(true), summaryNotOpen(false)),
  ...named(whichSummary, whichSummary(true, nonce), whichSummary(false, nonce)),
  ...named(goneFromRoom, goneFromRoom(nonce)),
  ...named(
    viewHereCard,
    viewHereCard({ verb: 'summary.view', ids, reference: base.id, nonce }),
    viewHereCard({ verb: 'cases.mine', ids: {}, reference: undefined, nonce }),
  ),
];

export const dialogsOfSummary: Made[] = [
  ...named(
    summaryDialog,
    summaryDialog({ ...view, found: full, place: 'alone' }),
    summaryDialog({ ...view, found: full, place: 'room' }),
    summaryDialog({ ...view, found: { ...full, restrictedTo: [worker.id] }, place: 'alone' }),
    summaryDialog({ ...view, found: empty, place: 'alone' }),
    summaryDialog({ ...view, found: found('closed'), place: 'room' }),
    summaryDialog({ ...view, found: found('sent'), place: 'alone' }),
  ),
  ...named(
    pickSummary,
    pickSummary({ cases: times(8, () => full), from: 8, next: 16, nonce }),
    pickSummary({ cases: [], from: 0, next: undefined, nonce }),
    pickSummary({ cases: [], from: 8, next: undefined, nonce }),
  ),
  ...named(
    screenQuestion,
    screenQuestion({ ...asked, inputs: {} }),
    screenQuestion({ ...asked, inputs: { words: typedByPeople }, goesToChat: false }),
  ),
  ...named(inDialogMarked, inDialogMarked(summaryDialog({ ...view, found: full, place: 'room' }))),
];
