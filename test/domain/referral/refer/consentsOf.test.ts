import { consentPurposes, consentsOf } from '../../../../domain/referral/people/consent';
import { readReferralForm, type Typed } from '../../../../domain/referral/refer/referralRequest';
import { completeReferral } from '../../../support/completeReferral';

const complete: Typed = { ...completeReferral, localId: 'brimbank' };
const at = '2026-11-22T22:10:00.000Z';
const later = '2026-11-23T22:10:00.000Z';

test('what is not ticked is a no, and what is ticked is a yes by itself', () => {
  const others = consentPurposes.filter((purpose) => purpose !== 'refer');
  for (const ticked of others) {
    const read = readReferralForm({ ...complete, [ticked]: 'true' });
    if (read.is !== 'complete') throw new Error('The form of this test is not complete.');
    const given = consentsOf(read.request, 'dana', at);
    expect(consentPurposes.filter((purpose) => given[purpose].given)).toEqual(['refer', ticked]);
    expect(given[ticked]).toMatchObject({ changedBy: 'dana', changedAt: at, how: 'told' });
  }
});

test('a correction changes who said what and when only where the answer is another', () => {
  const read = (typed: Typed) => {
    const form = readReferralForm({ ...complete, ...typed });
    if (form.is !== 'complete') throw new Error('The form of this test is not complete.');
    return form.request;
  };
  const before = consentsOf(read({ contactGp: 'true', shareWithTeam: 'true' }), 'dana', at);
  const after = consentsOf(read({ contactGp: 'true', contactGroup: 'true' }), 'ben', later, before);

  expect([after.refer, after.contactGp]).toEqual([before.refer, before.contactGp]);
  expect(after.shareWithTeam).toEqual({ given: false, changedBy: 'ben', changedAt: later });
  expect(after.contactGroup).toMatchObject({ given: true, changedBy: 'ben', changedAt: later });
  expect(after.evaluationContact).toEqual({ given: false });
});
