import * as fc from 'fast-check';
import { ageBands, contactWays, participantTypes, reasons } from '../../../domain/referral/participant';
import { readReferralForm, type Typed } from '../../../domain/referral/referralRequest';
import { completeReferral } from '../../support/completeReferral';
import { randomRuns } from '../../support/randomRuns';

const complete: Typed = { ...completeReferral, localId: 'brimbank' };
const without = (field: string): Typed =>
  Object.fromEntries(Object.entries(complete).filter(([name]) => name !== field));
function problemsWith(typed: Typed) {
  const read = readReferralForm(typed);
  return read.is === 'incomplete' ? read.problems : read.is;
}

const name = 'Please enter the name they like to be called.';
const noPhone = 'That does not look like a phone number. Please check it, or choose another way.';
const noEmail = 'That does not look like an email address. Please check it, or choose another way.';
const yesFirst = 'We can only send this once the person has said yes. You can save it for later.';
const short = (most: number) => `Please keep it under ${most} characters.`;

test.each([
  ['calledName', '', name],
  ['calledName', ' \n\t ', name],
  ['calledName', 'x'.repeat(81), short(80)],
  ['participantType', '', 'Please choose who they are.'],
  ['participantType', 'patient', 'Please choose who they are.'],
  ['ageBand', '', 'Please choose an age band.'],
  ['ageBand', '18-25', 'Please choose an age band.'],
  ['careStatus', '', 'Please choose yes, not yet or unsure.'],
  ['contactWay', 'pigeon', 'Please choose how they would like to be reached.'],
  ['contactDetails', '0491 57', noPhone],
  ['contactDetails', '0'.repeat(161), short(160)],
  ['safeToLeaveMessage', 'perhaps', 'Please tick it or leave it.'],
  ['doNotContactDirectly', 'perhaps', 'Please tick it or leave it.'],
  ['reasons', 'loneliness,K10 of 32', 'Please choose from the list.'],
  ['whatMatters', 'x'.repeat(1001), 'Please keep it under 1,000 characters.'],
  ['consent', '', 'Please choose how the person said yes.'],
  ['consent', 'probably', 'Please choose how the person said yes.'],
  ['consent', 'notYet', yesFirst],
  ['localId', '', 'Please choose a Local.'],
])('with %s "%s" it is not sent, and the reason stands beside it', (field, value, sentence) => {
  expect(problemsWith({ ...complete, [field]: value })).toEqual({ [field]: sentence });
});

test.each(['calledName', 'participantType', 'ageBand', 'careStatus', 'contactDetails', 'consent', 'localId'])(
  'without %s it is not sent',
  (field) => {
    expect(Object.keys(problemsWith(without(field)))).toEqual([field]);
  },
);

test.each(['contactWay', 'safeToLeaveMessage', 'doNotContactDirectly', 'reasons', 'whatMatters'])(
  'without %s it is sent all the same',
  (field) => {
    expect(readReferralForm(without(field)).is).toBe('complete');
  },
);

test('an unanswered "safe to leave a message" means no', () => {
  for (const typed of [without('safeToLeaveMessage'), { ...complete, safeToLeaveMessage: '' }])
    expect(readReferralForm(typed)).toMatchObject({ request: { safeToLeaveMessage: false } });
});

test.each([
  ['email', 'marigold', noEmail],
  ['email', 'marigold@', noEmail],
  ['text', 'my sister knows', noPhone],
  ['call', '', 'Please enter one way to reach them.'],
])(
  'a way to reach them (%s) that cannot be used (%s) is asked for again',
  (contactWay, contactDetails, sentence) => {
    expect(problemsWith({ ...complete, contactWay, contactDetails })).toEqual({ contactDetails: sentence });
  },
);

test.each([
  ['email', ' marigold@example.org '],
  ['text', '+61 491 570 156'],
  ['call', '(03) 9448 5522'],
  ['letter', 'PO Box 7'],
  ['inPerson', 'Tuesdays'],
  ['viaCarer', 'Sister'],
])('a way to reach them (%s) that can be used is taken', (contactWay, contactDetails) => {
  expect(readReferralForm({ ...complete, contactWay, contactDetails })).toMatchObject({
    is: 'complete',
    request: { contactWay, contactDetails: contactDetails.trim() },
  });
});

test('everything that is missing is named at once', () => {
  expect(Object.keys(problemsWith({ localId: 'brimbank' })).sort()).toEqual([
    'ageBand',
    'calledName',
    'careStatus',
    'consent',
    'contactDetails',
    'participantType',
  ]);
});

test('somebody under 26 is never sent, whatever else the form holds', () => {
  for (const typed of [complete, {}, { ...complete, consent: 'notYet' }])
    expect(readReferralForm({ ...typed, ageBand: 'under26' })).toEqual({ is: 'under26' });
});

test('a form with an input that we do not know is refused without repeating it', () => {
  expect(problemsWith({ ...complete, diagnosis: 'Canary' })).toEqual({
    form: 'This form has changed. Please open a new one.',
  });
});

test('spaces and line breaks in a name become one space', () => {
  expect(readReferralForm({ ...complete, calledName: '  Mari \n gold ' })).toMatchObject({
    request: { calledName: 'Mari gold' },
  });
});

const anyField = fc.oneof(fc.constantFrom(...Object.keys(complete)), fc.string());
const anyValue = fc.oneof(
  fc.constantFrom(
    ...Object.values(complete),
    ...ageBands,
    ...contactWays,
    ...participantTypes,
    'under26',
    'notYet',
  ),
  fc.string({ unit: 'binary', maxLength: 1200 }),
);

test('whatever is typed is either complete, or answered in sentences', () => {
  void fc.assert(
    fc.property(fc.dictionary(anyField, anyValue), fc.boolean(), (some, begun) => {
      const read = readReferralForm(begun ? { ...complete, ...some } : some);
      if (read.is === 'incomplete') {
        expect(Object.keys(read.problems).length).toBeGreaterThan(0);
        for (const sentence of Object.values(read.problems)) expect(sentence).toMatch(/^[A-Z].*\.$/);
      }
      if (read.is === 'complete') {
        const { ageBand, consent, calledName, contactDetails } = read.request;
        expect(ageBands).toContain(ageBand);
        expect(['told', 'written', 'carerWithAuthority']).toContain(consent);
        expect(calledName.trim().length * contactDetails.trim().length).toBeGreaterThan(0);
        expect(reasons).toEqual(expect.arrayContaining(read.request.reasons));
      }
    }),
    { numRuns: randomRuns * 5 },
  );
});
