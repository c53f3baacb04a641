import * as fc from 'fast-check';
import { ageBands, contactWays, participantTypes, reasons } from '../../../../domain/referral/participant';
import { participantOf } from '../../../../domain/referral/refer/participantOf';
import { readReferralForm, type Typed } from '../../../../domain/referral/refer/referralRequest';
import { completeReferral } from '../../../support/completeReferral';
import { randomRuns } from '../../../support/randomRuns';

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
  ['whatMatters', 'x'.repeat(501), short(500)],
  ['pronouns', 'x'.repeat(41), short(40)],
  ['language', 'x'.repeat(61), short(60)],
  ['accessNeeds', 'x'.repeat(201), short(200)],
  ['whatHelps', 'x'.repeat(201), short(200)],
  ['avoid', 'x'.repeat(201), short(200)],
  ['organisation', 'x'.repeat(101), short(100)],
  ['interpreter', 'perhaps', 'Please choose from the list.'],
  ['indigenousStatus', 'notStated', 'Please choose from the list.'],
  ['supportContext', 'perhaps', 'Please choose from the list.'],
  ['source', 'pigeon', 'Please choose from the list.'],
  ['priorityGroups', 'older Victorians!', 'Please choose from the list.'],
  ['priorityGroups', 'a,'.repeat(21), 'Please choose from the list.'],
  ['shareWithTeam', 'perhaps', 'Please tick it or leave it.'],
  ['keepMessage', 'perhaps', 'Please tick it or leave it.'],
  ['consent', '', 'Please choose how the person said yes.'],
  ['consent', 'probably', 'Please choose how the person said yes.'],
  ['consent', 'notYet', yesFirst],
  ['localId', '', 'Please choose a Local.'],
])('with %s "%s" it is not sent, and the reason stands beside it', (field, value, sentence) => {
  expect(problemsWith({ ...complete, [field]: value })).toEqual({ [field]: sentence });
});

const needed = [
  'calledName',
  'participantType',
  'ageBand',
  'careStatus',
  'contactDetails',
  'consent',
  'localId',
] as const;
test.each(needed)('without %s it is not sent', (field) => {
  expect(Object.keys(problemsWith(without(field)))).toEqual([field]);
});

const optional = Object.keys(complete).filter((field) => !needed.some((one) => one === field));

test.each(optional)('without %s it is sent all the same', (field) => {
  for (const typed of [without(field), { ...complete, ...(field !== 'contactWay' && { [field]: '' }) }])
    expect(readReferralForm(typed).is).toBe('complete');
});

test('whether somebody is of Aboriginal or Torres Strait Islander origin is not stated until it is', () => {
  for (const [answer, kept] of [
    ['', 'notStated'],
    ['no', 'no'],
    ['both', 'both'],
  ] as const) {
    const read = readReferralForm({ ...complete, indigenousStatus: answer });
    expect(read.is === 'complete' && participantOf(read.request).indigenousStatus).toBe(kept);
  }
});

test('a priority group of another Local than the one chosen in the end is left out', () => {
  const typed = { ...complete, priorityGroups: 'older,ofTheOtherLocal' };
  expect(readReferralForm(typed, { priorityGroups: [{ id: 'older' }] })).toMatchObject({
    request: { priorityGroups: ['older'] },
  });
});

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
