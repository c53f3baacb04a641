import * as fc from 'fast-check';
import type { Case } from '../../../domain/referral/case';
import type { CaseDecision } from '../../../domain/referral/caseDecision';
import { closeReferral } from '../../../domain/referral/closeReferral';
import { correctReferral } from '../../../domain/referral/correctReferral';
import { firstContact } from '../../../domain/referral/firstContact';
import { handBack } from '../../../domain/referral/handBack';
import { refer } from '../../../domain/referral/refer';
import { outcomes } from '../../../domain/referral/referral';
import { type ReferralRequest, readReferralForm } from '../../../domain/referral/referralRequest';
import { takeReferral } from '../../../domain/referral/takeReferral';
import { withdrawReferral } from '../../../domain/referral/withdrawReferral';
import { sixLocals } from '../../../domain/sixLocals';
import type { Asker } from '../../../domain/staff/asker';
import type { Role } from '../../../domain/staff/roles';
import { completeReferral } from '../../support/completeReferral';
import { randomRuns } from '../../support/randomRuns';

const begin = '2026-11-22T22:10:00.000Z';
const [local] = sixLocals.filter(({ id }) => id === 'brimbank');
if (!local) throw new Error('There is no Brimbank.');
const who = (id: string, ...roles: Role[]): Asker => ({
  id,
  name: id,
  grants: [{ localId: local.id, roles, from: begin, grantedBy: 'test' }],
});
const people = {
  dana: who('dana', 'clinician'),
  eve: who('eve', 'clinician'),
  ana: who('ana', 'linkWorker'),
  ben: who('ben', 'linkWorker'),
  lou: who('lou', 'lead'),
};
type Name = keyof typeof people;
const read = readReferralForm({ ...completeReferral, localId: local.id });
const request = (read.is === 'complete' ? read.request : undefined) as ReferralRequest;

const deeds = [
  'take',
  'spoke',
  'noAnswer',
  'handBack',
  'close',
  'closeWithoutOutcome',
  'died',
  'withdraw',
  'correct',
] as const;
type Deed = (typeof deeds)[number];

function does(deed: Deed, found: Case, name: Name, at: string): CaseDecision {
  const by = people[name];
  if (!local) throw new Error('There is no Brimbank.');
  if (deed === 'take') return takeReferral(found, by, at, local);
  if (deed === 'spoke' || deed === 'noAnswer') return firstContact(found, deed, by, at, local);
  if (deed === 'handBack') return handBack(found, by, at, local);
  if (deed === 'close') return closeReferral(found, 'ownNetwork', by, at);
  if (deed === 'closeWithoutOutcome') return closeReferral(found, undefined, by, at);
  if (deed === 'died') return closeReferral(found, 'died', by, at);
  if (deed === 'withdraw') return withdrawReferral(found, by, at);
  return correctReferral(found, request, found.revision, by, at);
}

/** The whole of what a referral may become: its status, and who has it. */
interface Model {
  status: Case['referral']['status'];
  has?: Name;
}

/** What it becomes when they do it, or nothing when they may not. */
function model({ status, has }: Model, name: Name, deed: Deed): Model | undefined {
  const isWorked = status === 'named' || status === 'gettingStarted';
  const isHolder = has === name;
  const isLead = name === 'lou';
  if (deed === 'take')
    return status === 'sent' && ['ana', 'ben', 'lou'].includes(name)
      ? { status: 'named', has: name }
      : undefined;
  if (deed === 'spoke')
    return status === 'named' && isHolder ? { status: 'gettingStarted', has: name } : undefined;
  if (deed === 'noAnswer') return status === 'named' && isHolder ? { status, has } : undefined;
  if (deed === 'handBack') return isWorked && (isHolder || isLead) ? { status: 'sent' } : undefined;
  if (deed === 'close')
    return isWorked && (isHolder || isLead) ? { status: 'closed', ...(has && { has }) } : undefined;
  if (deed === 'died') return isWorked && isLead ? { status: 'closed', ...(has && { has }) } : undefined;
  if (deed === 'withdraw')
    return name === 'dana' && (status === 'sent' || isWorked)
      ? { status: 'withdrawn', ...(has && { has }) }
      : undefined;
  if (deed === 'correct') return name === 'dana' && status === 'sent' ? { status } : undefined;
  return undefined;
}

const step = fc.record({
  name: fc.constantFrom(...(Object.keys(people) as Name[])),
  deed: fc.constantFrom(...deeds),
  hours: fc.integer({ min: 0, max: 200 }),
});

test('whoever does whatever in whichever order, a referral becomes only what it may', () => {
  void fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      let at = begin;
      let found: Case = refer('BRI-7K3Q', request, { personId: 'dana', name: 'dana' }, at, local);
      let expected: Model = { status: 'sent' };
      for (const { name, deed, hours } of steps) {
        at = new Date(Date.parse(at) + hours * 3_600_000).toISOString();
        const before = JSON.stringify(found);
        const became = model(expected, name, deed);
        const decision = does(deed, found, name, at);
        expect(JSON.stringify(found)).toBe(before);
        expect(decision.ok).toBe(became !== undefined);
        if (!decision.ok || !became) continue;
        expect(decision.next.timeline).toEqual([
          ...found.timeline,
          expect.objectContaining({ by: name, at, event: decision.event }),
        ]);
        found = { ...decision.next, revision: found.revision + 1 };
        expected = became;
        expectSound(found, expected, at, local.id);
      }
    }),
    { numRuns: randomRuns },
  );
});

/** An open referral has somebody who acts next, and a day; a closed one has an outcome; nobody is forgotten. */
function expectSound(
  { referral, notices, consents }: Case,
  { status, has }: Model,
  at: string,
  localId: string,
) {
  expect(referral.status).toBe(status);
  expect('takenBy' in referral ? referral.takenBy?.personId : undefined).toBe(has);
  if (status === 'sent' || status === 'named' || status === 'gettingStarted') {
    expect(referral).toHaveProperty('dueAt', expect.stringMatching(/^\d{4}-.*Z$/));
    expect(consents.refer.given).toBe(true);
  }
  if (status === 'named' || status === 'gettingStarted') expect(['ana', 'ben', 'lou']).toContain(has);
  if (referral.status === 'closed') expect(outcomes).toContain(referral.outcome);
  if (status === 'withdrawn') expect(consents.refer.given).toBe(false);
  const waiting = notices.filter(({ kind }) => kind === 'referral.waiting');
  expect(waiting.length).toBeGreaterThan(0);
  for (const { to } of waiting) expect(to).toEqual({ linkWorkersOf: localId });
  expect(new Set(notices.map(({ id }) => id)).size).toBe(notices.length);
  expect(referral.since <= at && referral.sentAt === begin).toBe(true);
}

test('the referrer is told of each step by somebody else, and never of their own', () => {
  const sent = refer('BRI-7K3Q', request, { personId: 'ana', name: 'ana' }, begin, local);
  const byAna = takeReferral(sent, people.ana, begin, local);
  const byBen = takeReferral(sent, people.ben, begin, local);
  const told = (decision: CaseDecision) =>
    decision.ok
      ? decision.next.notices.filter(({ kind }) => kind === 'referral.taken').map(({ to }) => to)
      : [];
  expect(told(byAna)).toEqual([]);
  expect(told(byBen)).toEqual([{ personId: 'ana' }]);
});

test('whoever had a referral that is withdrawn is told not to go on', () => {
  const sent = refer('BRI-7K3Q', request, { personId: 'dana', name: 'dana' }, begin, local);
  const taken = takeReferral(sent, people.ana, begin, local);
  const withdrawn = taken.ok ? withdrawReferral(taken.next, people.dana, begin) : taken;
  expect(withdrawn.ok && withdrawn.next.notices.at(-1)).toMatchObject({
    kind: 'referral.withdrawn',
    to: { personId: 'ana' },
  });
});

test('a link worker who is one no longer, though the referral is in their name, can do nothing with it', () => {
  const sent = refer('BRI-7K3Q', request, { personId: 'ana', name: 'ana' }, begin, local);
  const taken = takeReferral(sent, people.ana, begin, local);
  if (!taken.ok) throw new Error('It was not taken.');
  const now = who('ana', 'clinician');
  expect(firstContact(taken.next, 'spoke', now, begin, local)).toEqual({ ok: false, refusal: 'not-yours' });
  expect(handBack(taken.next, now, begin, local)).toEqual({ ok: false, refusal: 'not-yours' });
  expect(closeReferral(taken.next, 'ownNetwork', now, begin)).toEqual({ ok: false, refusal: 'not-yours' });
});
