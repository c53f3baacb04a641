import { inDialog } from '../../../cards/inDialog';
import { caseloadsCard, handedOver, handOverForm } from '../../../cards/referral/finding/caseloads';
import { findForm, foundCard, foundDialog, notHere } from '../../../cards/referral/finding/findPeople';
import { myCasesCard, myCasesDialog } from '../../../cards/referral/finding/myCases';
import { myReferralsCard, myReferralsDialog } from '../../../cards/referral/finding/myReferrals';
import { queueCard } from '../../../cards/referral/finding/queue';
import { queueFilters } from '../../../domain/referral/finding/queueFilter';
import { sixLocals } from '../../../domain/sixLocals';
import { found, local, type Made, named, nonce, staffName, times, worker, zone } from './made';

const next = 'W'.repeat(120);
const inAPage = {
  next,
  isFirst: false,
  readerId: 'somebody',
  now: '2027-01-01T00:00:00.000Z',
  zoneOf: () => zone,
  localOf: () => local,
  nonce,
};
const listed = { ...inAPage, referrals: times(10, () => found('named')) };
const queue = {
  ...inAPage,
  show: 'waiting' as const,
  cases: times(8, () => found('waiting')),
  isLead: true,
  seesWho: () => true,
};
const caseload = { ...inAPage, cases: times(8, () => found('trying')) };
const results = {
  ...inAPage,
  more: true,
  found: times(8, () => ({ found: found('trying'), seesName: true, isOfTheWork: true })),
};
const load = {
  personId: worker.id,
  name: staffName,
  count: 100,
  more: true,
  overdue: 12,
  withoutNextStep: 3,
  leaveUntil: '2026-12-31',
};
const caseloads = {
  local,
  elsewhere: sixLocals.slice(1),
  loads: times(15, () => load),
  next: 15,
  longestWait: 400,
  nonce,
};
const handing = { from: load, others: times(20, () => load), localId: local.id, nonce };
const handed = { localId: local.id, from: load, to: load, nonce };

/** Lists that stand in a chat. */
export const postedOfFinding: Made[] = [
  ...named(
    queueCard,
    queueCard(queue),
    ...queueFilters.map((show) => queueCard({ ...queue, show, cases: [], next: undefined, isFirst: true })),
  ),
  ...named(myCasesCard, myCasesCard(caseload), myCasesCard({ ...caseload, cases: [] })),
  ...named(
    myReferralsCard,
    myReferralsCard(listed),
    myReferralsCard({ ...listed, referrals: [], next: undefined }),
  ),
  ...named(foundCard, foundCard(results)),
  ...named(notHere, notHere()),
];

/** Lists in a dialog, with the names that the one who pressed may see. */
export const dialogsOfFinding: Made[] = [
  ['inDialog queue', inDialog(queueCard(queue))],
  ...named(myCasesDialog, myCasesDialog(caseload), myCasesDialog({ ...caseload, cases: [] })),
  ...named(
    myReferralsDialog,
    myReferralsDialog(listed),
    myReferralsDialog({ ...listed, referrals: [], next: undefined }),
  ),
  ...named(foundDialog, foundDialog(results)),
  ...named(findForm, findForm(nonce), findForm(nonce, 'Nobody you can open has that name.')),
  ...named(
    caseloadsCard,
    caseloadsCard(caseloads),
    caseloadsCard({ ...caseloads, elsewhere: [], loads: [], next: undefined, longestWait: undefined }),
  ),
  ...named(
    handOverForm,
    handOverForm({ ...handing, problem: 'Please choose.' }),
    handOverForm({ ...handing, others: [] }),
  ),
  ...named(
    handedOver,
    handedOver({ ...handed, staying: times(20, () => found('named')), hidden: 2 }),
    handedOver({ ...handed, staying: [], hidden: 0 }),
  ),
];
