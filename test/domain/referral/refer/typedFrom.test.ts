import * as fc from 'fast-check';
import { ageBands, reasons } from '../../../../domain/referral/participant';
import { consentsOf } from '../../../../domain/referral/people/consent';
import { originOf } from '../../../../domain/referral/refer/origin';
import { participantOf } from '../../../../domain/referral/refer/participantOf';
import { readReferralForm, type Typed } from '../../../../domain/referral/refer/referralRequest';
import { typedFrom } from '../../../../domain/referral/refer/typedFrom';
import { completeReferral } from '../../../support/completeReferral';
import { randomRuns } from '../../../support/randomRuns';

const complete: Typed = { ...completeReferral, localId: 'brimbank' };
const at = '2026-11-22T22:10:00.000Z';
const oneOf = (...values: string[]) => fc.constantFrom(...values);
const words = fc.string({ maxLength: 40 }).map((text) => text.trim());
const tick = oneOf('true', 'false');

/** A form that can be sent, with any answers in it. */
const anyComplete = fc
  .record({
    ageBand: oneOf(...ageBands),
    safeToLeaveMessage: tick,
    reasons: fc.subarray([...reasons]).map((some) => some.join(',')),
    whatMatters: words,
    shareWithTeam: tick,
    tellReferrerOutcome: tick,
    contactGroup: tick,
    contactGp: tick,
    evaluationContact: tick,
    pronouns: words,
    language: words,
    interpreter: oneOf('', 'no', 'spoken', 'signed'),
    indigenousStatus: oneOf('', 'no', 'aboriginal', 'torresStraitIslander', 'both'),
    accessNeeds: words,
    whatHelps: words,
    avoid: words,
    supportContext: oneOf('', 'partOfPlan', 'sole'),
    source: oneOf('self', 'gp', 'inReach'),
    organisation: words,
    mayReply: tick,
    priorityGroups: oneOf('', 'olderVictorians'),
    consent: oneOf('told', 'written', 'carerWithAuthority'),
  })
  .map((some): Typed => ({ ...complete, ...some }));

test('what was sent comes back into the form as it was typed', () => {
  void fc.assert(
    fc.property(anyComplete, (typed) => {
      const read = readReferralForm(typed);
      if (read.is !== 'complete') throw new Error(JSON.stringify(read));
      const { request } = read;
      const back = typedFrom({
        localId: request.localId,
        participant: participantOf(request),
        origin: originOf(request, 'clinician'),
        consents: consentsOf(request, 'dana', at),
      });
      expect(back).toEqual(typed);
    }),
    { numRuns: randomRuns },
  );
});

test('a message that was kept is offered to be kept still', () => {
  const read = readReferralForm(complete);
  if (read.is !== 'complete') throw new Error('The form of this test is not complete.');
  const origin = originOf(read.request, 'clinician', 'Canary said');
  const participant = participantOf(read.request);
  const consents = consentsOf(read.request, 'dana', at);
  expect(typedFrom({ localId: 'brimbank', participant, origin, consents })['keepMessage']).toBe('true');
});
