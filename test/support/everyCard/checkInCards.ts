import { checkInForm } from '../../../cards/checkIn/checkInForm';
import { checkInSetForm } from '../../../cards/checkIn/checkInSetForm';
import { caseDetails } from '../../../cards/referral/caseDetails';
import { caseForm } from '../../../cards/referral/caseForm';
import { holderCard } from '../../../cards/referral/holderCard';
import type { CheckInType } from '../../../domain/checkIn/checkIn';
import type { Case } from '../../../domain/referral/case';
import { found, local, long, type Made, named, nonce, worker, zone } from './made';

const at = '2026-11-22T22:10:00.000Z';
const type: CheckInType = 'afterMissed';
/** With everything that can stand about check-ins. */
export const inTouch: Case = {
  ...found('gettingStarted'),
  checkIn: { type, on: '2026-12-08', way: 'inPerson', setAt: at, setBy: worker.id },
  lastCheckIn: { type, at, by: worker.id, way: 'viaCarer', result: 'askedLater', line: long(200) },
  lastSpokenAt: at,
  rhythm: { everyDays: 14, bestTimes: long(100) },
};
const view = {
  relations: ['holder', 'lead'] as const,
  local,
  nonce,
  readerId: worker.id,
  today: '2026-11-23',
};
const asks = { ...view, found: inTouch, typed: {}, problems: {}, people: [] };
const bare = { ...asks, found: found('named') };
const mend = {
  ...asks,
  typed: { result: '', line: long(200), nextOn: '2020-01-01', way: 'call', bestTimes: long(100) },
  problems: { result: 'Please choose what happened.', nextOn: 'Please choose a day.' },
};

export const postedAboutCheckIns: Made[] = named(holderCard, holderCard(inTouch, local, view.today, nonce));

export const dialogsAboutCheckIns: Made[] = [
  ...named(caseDetails, caseDetails({ ...view, found: inTouch, timeZone: zone, now: at })),
  ...[checkInForm, checkInSetForm].flatMap((form): Made[] => [
    [`caseForm ${form.verb}, full`, caseForm(form, asks)],
    [`caseForm ${form.verb}, before they spoke`, caseForm(form, bare)],
    [`caseForm ${form.verb}, full and to be mended`, caseForm(form, mend)],
  ]),
];
