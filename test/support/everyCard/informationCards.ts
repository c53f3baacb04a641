import { stepWrongForm } from '../../../cards/caseCard/stepWrongForm';
import { heldPages } from '../../../cards/information/held/heldPages';
import { heldToGive, heldToRead } from '../../../cards/information/heldCard';
import { askForm, checkForm, notGivenForm } from '../../../cards/information/informationForms';
import { requestsCard } from '../../../cards/information/requestsCard';
import { whoseRequest } from '../../../cards/information/whoseRequest';
import { caseForm } from '../../../cards/referral/caseForm';
import type { AuditEntry } from '../../../domain/audit';
import type { Case } from '../../../domain/referral/case';
import { fullestCase } from '../fullestCase';
import { asked, requestId } from '../requests';
import { found, local, type Made, named, nonce, staffName, times, worker, zone } from './made';

const now = '2027-11-22T22:10:00.000Z';
const by = { personId: worker.id, name: staffName };
const ended = { at: now, endedAt: now, how: 'notGiven' as const, by };
const full: Case = {
  ...fullestCase(found('closed')),
  safetyHold: { at: now, by: worker.id },
  replaces: 'BWM-2222',
  requests: [
    ...times(10, (at) => asked({ id: `ended${at}`, ...ended })),
    asked({ by }),
    asked({ id: 'request33333', kind: 'correction', by }),
  ],
};
const looks = times(
  60,
  (at): AuditEntry => ({
    id: String(at),
    subjectId: full.id,
    at: now,
    by: worker.id,
    as: at % 2 ? 'linkWorker+lead' : 'privacyOfficer',
    verb: 'referral.open',
    kind: 'view',
    surface: 'dialog',
    allowed: true,
  }),
);
const pages = heldPages({
  found: full,
  joined: [found('joined')],
  local,
  at: now,
  roleOf: () => staffName,
  looks,
});
const view = {
  found: full,
  relations: ['holder', 'lead'] as const,
  local,
  timeZone: zone,
  nonce,
  readerId: worker.id,
  now,
};
const gone: Case = { ...full, requests: [asked({ checked: { at: now, by: worker.id } })], timeline: [] };
const asks = { ...view, typed: {}, problems: {}, people: [], today: '2027-11-23' };
const held = { found: full, requestId, pages, nonce };

/** Cards that stand in a chat. */
export const postedOfInformation: Made[] = [];

export const dialogsOfInformation: Made[] = [
  ...named(
    requestsCard,
    requestsCard({ ...view, why: 'Please go through what is held first, and tick that you have.' }),
    requestsCard({ ...view, found: gone, says: 'Gone through.' }),
    requestsCard({ ...view, relations: ['holder'] }),
    requestsCard({ ...view, found: found('named') }),
  ),
  ...named(heldToRead, ...pages.map((_, page) => heldToRead({ ...held, page }))),
  ...named(heldToGive, ...pages.map((_, page) => heldToGive({ ...held, page }))),
  ...named(whoseRequest, whoseRequest(nonce), whoseRequest(nonce, { reference: 'x' }, 'Please write it.')),
  ...[askForm, checkForm, notGivenForm, stepWrongForm].flatMap((form): Made[] => [
    [`caseForm ${form.verb}`, caseForm(form, asks)],
    [
      `caseForm ${form.verb}, to be mended`,
      caseForm(form, {
        ...asks,
        found: found('named'),
        problems: {
          kind: 'Please choose.',
          others: 'Please tick.',
          reason: 'Please choose.',
          right: 'Please.',
        },
      }),
    ],
  ]),
];
