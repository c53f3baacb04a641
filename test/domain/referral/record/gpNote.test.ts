import fc from 'fast-check';
import type { Local } from '../../../../domain/local';
import type { Relation } from '../../../../domain/referral/access';
import type { Case } from '../../../../domain/referral/case';
import { gpNoteText, noGpNote } from '../../../../domain/referral/record/gpNoteText';
import { outcomes, outcomeThemes, type Status } from '../../../../domain/referral/referral';
import { sixLocals } from '../../../../domain/sixLocals';
import { caseWith } from '../../../support/cases';
import { randomRuns } from '../../../support/randomRuns';

const brimbank = sixLocals.find(({ id }) => id === 'brimbank') as Local;
const dana = { id: 'dana', name: 'Dana Whitfield', grants: [] };
const ana = { id: 'ana', name: 'Ana Petrov', grants: [] };

/** Everything that the form of a test holds begins with Canary; the name alone does not. */
function ended(status: Status, contactGp = true): Case {
  return caseWith(status, 'BRI-7K3Q', { referrer: dana, holder: ana }, 'brimbank', {
    calledName: 'Marigold',
    contactGp: String(contactGp),
  });
}

test('says in plain words what it was, from when to when, what came of it and whom to ring', () => {
  expect(gpNoteText(ended('closed'), brimbank)).toBe(
    [
      'To their GP',
      'About: Marigold (the name they like to be called)',
      'From: Local Connections at Brimbank, Mental Health and Wellbeing Local',
      '',
      'Local Connections is part of the Mental Health and Wellbeing Local: a link worker hears what matters to a person and helps them connect with people and things in their community.',
      '',
      'They were with Local Connections from Monday 23 November 2026 to Monday 23 November 2026.',
      'What came of it: Connected with people of their own.',
      'What they found: Belonging, Confidence.',
      '',
      'Questions: please ring Brimbank on 03 9448 5522.',
      'Sent with their consent of Monday 23 November 2026. It holds no clinical information.',
    ].join('\n'),
  );
});

test('where it could not begin, it says that and no reason', () => {
  const notAble = gpNoteText(ended('notAble'), brimbank);
  expect(notAble).toContain('Local Connections was not able to accept the referral.');
  expect(notAble).not.toMatch(/room|library/);
  expect(gpNoteText(ended('noContact'), brimbank)).toContain('We were not able to make contact with them.');
});

test('nothing that people typed is in it, nor who worked with them', () => {
  fc.assert(
    fc.property(
      fc.constantFrom<Status>('closed', 'notAble', 'noContact'),
      fc.constantFrom(...outcomes),
      fc.subarray([...outcomeThemes]),
      (status, outcome, themes) => {
        const found = ended(status);
        const referral = {
          ...found.referral,
          outcome,
          themes,
          inTheirWords: 'Canary words',
        } as Case['referral'];
        const timeline = [
          { at: '2026-11-24T00:00:00.000Z', by: 'ana', event: 'answered' as const, text: 'Canary' },
        ];

        const text = gpNoteText({ ...found, referral, timeline, fallbackContact: 'Canary' }, brimbank);

        expect(text).toContain('About: Marigold');
        expect(text).not.toMatch(/canary|0491 ?57|loneliness|Ana Petrov|Dana|BRI-/i);
      },
    ),
    { numRuns: randomRuns },
  );
});

test('without the consent, or before the end, there is no text at all', () => {
  expect(gpNoteText(ended('closed', false), brimbank)).toBeUndefined();
  for (const status of ['sent', 'named', 'gettingStarted', 'paused', 'withdrawn', 'enteredInError'] as const)
    expect(gpNoteText(ended(status), brimbank)).toBeUndefined();
});

describe('why there is none', () => {
  const holder: Relation[] = ['holder', 'colleague'];
  const hold = { at: '2026-11-24T00:00:00.000Z', by: 'ana' };
  const died = (found: Case) => ({
    ...found,
    referral: { ...found.referral, outcome: 'died' } as Case['referral'],
  });
  const cases: [string, Case, Relation[], ReturnType<typeof noGpNote>][] = [
    ['there is one for the link worker', ended('closed'), holder, undefined],
    ['there is one for their cover', ended('closed'), ['cover'], undefined],
    ['there is one for the Lead', ended('notAble'), ['lead'], undefined],
    ['it is not for who referred', ended('closed'), ['referrer'], 'notYours'],
    ['it is not for a colleague', ended('closed'), ['colleague'], 'notYours'],
    ['it is still open', ended('paused'), holder, 'notEnded'],
    ['it was withdrawn', ended('withdrawn'), ['lead'], 'notEnded'],
    ['they have not said yes', ended('closed', false), holder, 'noConsent'],
    ['something is held back for safety', { ...ended('closed'), safetyHold: hold }, holder, 'onHold'],
    ['the person died', died(ended('closed')), ['lead'], 'died'],
  ];

  test.each(cases)('%s', (_, found, relations, why) => {
    expect(noGpNote(found, relations)).toBe(why);
  });
});
