import fc from 'fast-check';
import { consentNames } from '../../../../cards/referral/forms/consentsForm';
import { eventWords } from '../../../../cards/referral/record/eventWords';
import { recordCopy } from '../../../../cards/referral/record/recordCopy';
import type { Local } from '../../../../domain/local';
import type { Case, TimelineEntry } from '../../../../domain/referral/case';
import { caseEvents } from '../../../../domain/referral/caseEvent';
import { recordText } from '../../../../domain/referral/record/recordText';
import type { Status } from '../../../../domain/referral/referral';
import { sixLocals } from '../../../../domain/sixLocals';
import { caseWith } from '../../../support/cases';
import { completeReferral } from '../../../support/completeReferral';
import { randomRuns } from '../../../support/randomRuns';

const brimbank = sixLocals.find(({ id }) => id === 'brimbank') as Local;
const dana = { id: 'dana', name: 'Dana Whitfield', grants: [] };
const ana = { id: 'ana', name: 'Ana Petrov', grants: [] };
const statuses: Status[] = [
  'sent',
  'needInfo',
  'withIntake',
  'waiting',
  'named',
  'trying',
  'gettingStarted',
  'paused',
  'closed',
  'notAble',
  'withdrawn',
  'noContact',
  'enteredInError',
  'joined',
];

const made = (status: Status, more: Partial<Case> = {}): Case => ({
  ...caseWith(status, 'BRI-7K3Q', { referrer: dana, holder: ana }, 'brimbank', { calledName: 'Marigold' }),
  ...more,
});
const copied = (found: Case, roles: Record<string, string> = {}, mostBytes = 16_000) =>
  recordText({
    found,
    local: brimbank,
    at: '2026-12-20T01:00:00.000Z',
    words: { events: eventWords, consents: consentNames },
    roles,
    mostBytes,
  });
const step = (event: TimelineEntry['event'], by = 'ana', at = '2026-11-24T00:00:00.000Z', text?: string) => ({
  at,
  by,
  event,
  ...(text !== undefined && { text }),
});

test('reads as a record: who, where it stands, consents, then each step with its time and who did it', () => {
  expect(copied(made('gettingStarted')).all).toBe(
    [
      'Marigold · BRI-7K3Q · Local Connections at Brimbank',
      'As at Sunday 20 December 2026, 12:00 pm',
      'Where it stands: Getting started with Ana Petrov',
      '',
      'Consents',
      '- Being referred, and a link worker getting in touch: yes, Monday 23 November 2026',
      '- Sharing with their care team at this Local: no',
      '- Telling the referrer what came of it: no',
      '- Getting in touch with a group for them, after asking each time: no',
      '- A note to their GP: no',
      '- Being asked about the evaluation: no',
      '',
      'Steps',
      'Monday 23 November 2026, 9:10 am · Referred to Local Connections · Dana Whitfield',
      'Monday 23 November 2026, 9:10 am · Taken by a link worker · Ana Petrov',
      'Monday 23 November 2026, 9:10 am · Spoke with the person: first contact · Ana Petrov',
    ].join('\n'),
  );
});

test('the last step is one line, with the reference', () => {
  expect(copied(made('gettingStarted')).last).toBe(
    'Monday 23 November 2026, 9:10 am · Spoke with the person: first contact · Ana Petrov · Local Connections BRI-7K3Q',
  );
});

test('a closed one says what came of it, and what it meant in their words', () => {
  const closed = made('closed');
  const { referral } = closed;
  const { all } = copied({
    ...closed,
    referral: { ...referral, inTheirWords: 'I laugh again.' } as Case['referral'],
  });

  expect(all).toContain(
    'What came of it: Connected with people of their own\nWhat they found: Belonging, Confidence\n',
  );
  expect(all).toContain('What it meant, in their words: I laugh again.');
});

test('a paused one says until when, one that was not accepted says why and not what was written', () => {
  expect(copied(made('paused')).all).toContain('Paused until: Sunday 6 December 2026');
  const { all } = copied(made('notAble'));
  expect(all).toContain('Why: There is no room right now');
  expect(all).not.toContain('library');
});

test('a step that was taken back is marked, and no other', () => {
  const timeline = [step('sent', 'dana'), step('taken'), step('undone'), step('taken'), step('spoke')];

  const steps = copied(made('gettingStarted', { timeline })).all.split('Steps\n')[1]?.split('\n') ?? [];

  expect(steps.map((one) => one.split(' · ')[1])).toEqual([
    'Referred to Local Connections',
    'Taken by a link worker (taken back)',
    'Took back the step before',
    'Taken by a link worker',
    'Spoke with the person: first contact',
  ]);
});

test('one that was entered in error says so on the first line, and beside the last step', () => {
  const { all, last } = copied(made('enteredInError'));

  expect(all.split('\n')[0]).toBe(
    'Marigold · BRI-7K3Q · Local Connections at Brimbank · ENTERED IN ERROR, please do not rely on it',
  );
  expect(last).toContain('ENTERED IN ERROR');
});

test('whom the case does not name stands by role', () => {
  const timeline = [step('accepted', 'lee'), step('handedBack', 'bot'), step('saidHello', 'nobody')];

  const { all } = copied(made('sent', { timeline }), { lee: 'Local Connections Lead', bot: 'the bot' });

  expect(all).toContain('Accepted: waiting for a link worker · Local Connections Lead');
  expect(all).toContain('Handed back: waiting for another link worker · the bot');
  expect(all).toContain('Said hello to the person while they wait · a colleague');
});

test('who knows the person, what is held back and whom it was compared with are no steps', () => {
  const hidden = ['conflictDeclared', 'held', 'restricted', 'someoneElse', 'linked', 'muted'] as const;
  const timeline = [step('sent', 'dana'), ...hidden.map((event) => step(event, 'zoe'))];

  const { all, last } = copied(made('sent', { timeline }), { zoe: 'Zoe' });

  expect(all).not.toContain('Zoe');
  expect(last).toContain('Referred to Local Connections');
});

const canary = 'CANARY';
const typedEverywhere = Object.fromEntries(
  ['whatMatters', 'pronouns', 'language', 'accessNeeds', 'whatHelps', 'avoid', 'organisation'].map(
    (field) => [field, `${canary} ${completeReferral[field as keyof typeof completeReferral]}`],
  ),
);

test('nothing that people typed is in it, whatever happened, and it stays within its size', () => {
  const entry = fc.record({
    event: fc.constantFrom(...caseEvents),
    by: fc.constantFrom('ana', 'dana', 'bot', 'zoe'),
    day: fc.integer({ min: 0, max: 300 }),
  });
  fc.assert(
    fc.property(fc.constantFrom(...statuses), fc.array(entry, { maxLength: 300 }), (status, entries) => {
      const base = caseWith(status, 'BRI-7K3Q', { referrer: dana, holder: ana }, 'brimbank', {
        ...typedEverywhere,
        calledName: 'Marigold',
      });
      const timeline = entries.map(({ event, by, day }) =>
        step(event, by, new Date(Date.UTC(2026, 10, 23 + day)).toISOString(), `${canary} said to them`),
      );
      const concern = { at: base.referral.sentAt, by: 'ana', to: canary };
      const origin = { ...base.origin, quotedMessage: canary };
      const found = { ...base, timeline, concern, origin, fallbackContact: canary };

      const { all, last } = copied(found);

      expect(all.startsWith('Marigold · BRI-7K3Q')).toBe(true);
      expect(`${all}${last}`).not.toMatch(/canary|0491|library|Which days/i);
      expect(
        Buffer.byteLength(
          JSON.stringify(recordCopy({ found, local: brimbank, at: '2026-12-20T01:00:00.000Z', roles: {} })),
        ),
      ).toBeLessThan(20 * 1024);
    }),
    { numRuns: randomRuns },
  );
});

test('where not all fits, the newest steps stay and it says how many are left out', () => {
  const timeline = Array.from({ length: 40 }, (_, at) =>
    step('saidHello', 'ana', new Date(Date.UTC(2026, 10, 23 + at)).toISOString()),
  );

  const { all } = copied(made('waiting', { timeline }), {}, 2_500);

  const steps = all.split('Steps\n')[1]?.split('\n') ?? [];
  expect(steps[0]).toBe(`${40 - (steps.length - 1)} earlier steps did not fit and are left out.`);
  expect(steps.at(-1)).toContain('Friday 1 January 2027');
  expect(Buffer.byteLength(JSON.stringify(all))).toBeLessThan(2_500);
  expect(steps.length).toBeGreaterThan(5);
});

test('a name with line breaks keeps to the first line', () => {
  const base = made('sent');
  const { all } = copied({ ...base, participant: { ...base.participant, calledName: 'Mari\ngold' } });

  expect(all.split('\n')[0]).toBe('Mari gold · BRI-7K3Q · Local Connections at Brimbank');
});
