import type { Case } from '../../../../domain/referral/case';
import { copied, made, step } from './recordMade';

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
      '- Telling the referrer that they have begun to go along to something, and what came of it: no',
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
