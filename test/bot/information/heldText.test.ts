import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Case, TimelineEntry } from '../../../domain/referral/case';
import { textOf } from '../../support/cardReading';
import { asked, goneThrough } from '../../support/requests';
import { workedCase } from '../../support/workedCase';
import { type InformationTown, id, openInformationTown } from './informationTown';

let at: InformationTown;
beforeAll(async () => {
  at = await openInformationTown();
});
beforeEach(() => at.forgetAll());
afterAll(() => at.town.close());

const day = (date: string) => `2026-11-${date}T00:00:00.000Z`;

/** Everything that a case can hold, some of it about others. */
function everything(made: Case): Partial<Case> {
  const { ana, lou } = at.people;
  const step = (date: string, more: Omit<TimelineEntry, 'at' | 'by'>, by = ana.id) => ({
    at: day(date),
    by,
    ...more,
  });
  const timeline: TimelineEntry[] = [
    ...made.timeline.slice(0, 1),
    step('11', {
      event: 'visitTold',
      about: 'Canary choir',
      detail: 'Wednesday 11 November: they went',
      text: 'Canary said it was loud.',
    }),
    step('12', { event: 'goalAdded', about: 'A goal that was a slip' }),
    step('12', { event: 'undone' }),
    step('13', { event: 'checkInSpoke', text: 'Canary spoke of the bus.' }),
    step(
      '14',
      {
        event: 'stepMarkedWrong',
        text: 'It was the tram.',
        marks: { at: day('13'), by: ana.id, event: 'checkInSpoke' },
      },
      lou.id,
    ),
    step('15', {
      event: 'conferenceDecided',
      text: 'Canary: more visits. Why: it goes well',
      conference: { id: 'c', on: '2026-11-15' },
    }),
    step('16', { event: 'linked', text: 'Secret BRI-2AAA' }),
    step('16', { event: 'concern', text: 'Secret concern' }),
    step('16', { event: 'held' }, lou.id),
    step('16', { event: 'samePerson', about: 'Secret other referral' }),
    step('16', { event: 'conflictDeclared' }, at.people.kay.id),
  ];
  return {
    ...workedCase(ana.id),
    participant: {
      ...made.participant,
      whatMatters: 'Canary matters',
      whatHelps: 'Canary tea',
      pronouns: 'they/them',
    },
    contributes: 'Canary part of the plan',
    teamActions: [
      {
        id: 'a',
        what: 'Canary ring the bus company',
        owner: at.worker('tess'),
        by: '2026-12-01',
        conferenceId: 'c',
        agreedOn: '2026-11-15',
        state: 'open',
      },
    ],
    brought: [
      {
        id: 'b',
        conferenceId: 'c',
        by: at.worker('ana'),
        at: day('15'),
        reason: 'stuck',
        question: 'Canary who knows a bus?',
      },
    ],
    linkedTo: ['BRI-2AAA'],
    conflicts: [at.people.kay.id],
    restrictedTo: [ana.id, lou.id],
    safetyHold: { at: day('16'), by: lou.id },
    concern: { at: day('16'), by: ana.id, to: 'Secret contact' },
    notSameAs: ['BRI-2ZZZ'],
    ...goneThrough({ timeline }, lou.id),
  };
}

test('all that is held, as the person is given it', async () => {
  await at.keep('gettingStarted', id, everything);
  await at.keep('gettingStarted', 'BRI-2AAA', (made) => ({
    participant: { ...made.participant, calledName: 'Secret sister', whatMatters: 'Secret wish' },
    linkedTo: [id],
  }));
  const text = await at.given();
  expect(`${text}\n`).toBe(readFileSync(join(__dirname, '../../data/heldText.txt'), 'utf8'));
  expect(text).not.toMatch(/Secret|BRI-2AAA|BRI-2ZZZ/);
  for (const name of Object.values(at.people)) expect(text).not.toContain(name.name);
  for (const canary of [
    'banjo',
    'choir',
    'sang aloud',
    'blue door',
    'ring the bus company',
    'who knows a bus?',
  ])
    expect(text).toContain(`Canary ${canary}`);
});

test('what has moved to the history is in it, in as many parts as it takes', async () => {
  const { ana, lou } = at.people;
  const old = (index: number): TimelineEntry => ({
    at: new Date(Date.UTC(2025, 1, 1 + index)).toISOString(),
    by: ana.id,
    event: 'checkInSpoke',
    text: `Step number ${index}. ${'It went well. '.repeat(10)}`,
  });
  const entries = Array.from({ length: 150 }, (_, index) => old(index));
  await at.keep('gettingStarted', id, (made) => ({
    ...goneThrough(made, lou.id),
    stepsBefore: entries.length,
  }));
  const history = { id: `${id}-0`, localId: 'brimbank', caseId: id, after: 0, entries };
  await at.town.store.create('case-history', history);
  const text = await at.given();
  for (let index = 0; index < entries.length; index += 1) expect(text).toContain(`Step number ${index}.`);
  const { card, raw } = await at.press('lou', 'information.text', { page: '1' });
  expect(textOf(card)).toMatch(/For the person, part 2 of \d/);
  expect(raw.length).toBeLessThan(20 * 1024);
  const beyond = await at.press('lou', 'information.text', { page: '99' });
  expect(textOf(beyond.card)).not.toContain('Next part');
});

test('what is read through is what is given', async () => {
  await at.keep('gettingStarted', id, (made) => ({ ...everything(made), requests: [asked()] }));
  const read: string[] = [];
  for (let page = 0; page < 9; page += 1) {
    const { card } = await at.press('lou', 'information.read', { page: String(page) });
    read.push(textOf(card));
    if (!textOf(card).includes('Next part')) break;
  }
  await at.change((found) => goneThrough(found, at.people.lou.id));
  const lines = (await at.given()).split('\n').filter((line) => line && !line.includes('As at'));
  const isOfLooking = (line: string) => / the last time on |What is held was gone through/.test(line);
  for (const line of lines.filter((one) => !isOfLooking(one))) expect(read.join('\n')).toContain(line);
});

test('another referral of the same person, brought together with this one, is in it', async () => {
  await at.keep('joined', 'BRI-2222', (made) => ({
    participant: { ...made.participant, calledName: 'Canary Goldie' },
    referral: { status: 'joined', sentAt: made.referral.sentAt, since: day('21'), to: id },
  }));
  const through = { id: 'BRI-2222', calledName: 'Canary Goldie', sentAt: day('20'), joinedAt: day('21') };
  await at.keep('gettingStarted', id, (made) => ({
    ...goneThrough(made, at.people.lou.id),
    referrers: [...made.referrers, { ...at.worker('tess'), through }],
  }));
  const text = await at.given();
  expect(text).toContain('Sent another time, as BRI-2222\nThe name you like to be called: Canary Goldie');
});
