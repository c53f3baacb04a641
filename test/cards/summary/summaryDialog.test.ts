import { summaryDialog } from '../../../cards/summary/summaryDialog';
import type { Case } from '../../../domain/referral/case';
import type { Status } from '../../../domain/referral/referral';
import type { SummaryPlace } from '../../../domain/summary/accessMatrix';
import { buttonTitles, textOf } from '../../support/cardReading';
import { ana, begin, case1 } from '../../support/checkInCases';
import { dialogsOfSummary } from '../../support/everyCard/summaryCards';
import { local } from '../../support/referralDeeds';
import { workedCase } from '../../support/workedCase';

const worker = { personId: ana.id, name: ana.name };
const team: Partial<Case> = {
  contributes: 'Canary gentle evenings',
  brought: [
    { id: 'b', conferenceId: 'c', by: worker, at: begin, reason: 'stuck', question: 'Canary which bus' },
  ],
  teamActions: [
    {
      id: 'a',
      what: 'Canary ring the choir',
      owner: worker,
      by: '2026-12-01',
      conferenceId: 'c',
      agreedOn: '2026-11-20',
      state: 'open',
    },
  ],
};
const drawn = (found: Case, place: SummaryPlace = 'alone') =>
  summaryDialog({ found, local, now: begin, place, nonce: 'K7'.repeat(16) });
const worked = (more: Partial<Case> = {}, status: Status = 'gettingStarted') =>
  case1(status, { ...workedCase(ana.id), ...team, ...more });

test('it is read strengths first, in the person’s words, and ends with who can see it', () => {
  const text = textOf(drawn(worked()));
  const places = [
    'Canary Marigold',
    'What matters, in their words',
    'Canary whistling in the garden',
    'Strengths and interests',
    'Canary pickling',
    'Used to enjoy',
    'Enjoys now',
    'Would like to try',
    'Plan and progress',
    'Canary swim again',
    'Next: Canary buy goggles',
    'How confident they feel: a little',
    'Connections',
    'Canary choir',
    'been once',
    'Moments of connection and joy',
    'Canary sang aloud',
    'What helps',
    'Canary mornings',
    'Canary crowds',
    'How this contributes to the wider plan',
    'Canary gentle evenings',
    'What is asked of the team',
    'We are stuck',
    'Canary which bus',
    'Agreed actions',
    'Canary ring the choir',
    'Their journey so far',
    'referred to Local Connections',
    'Who can see this',
    'Not a clinical record',
  ].map((one) => text.indexOf(one));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
});

test('no score, no way to reach them, no reason of the referral, none of the referrer’s words', () => {
  const raw = JSON.stringify(drawn(worked()));
  expect(raw).not.toMatch(/0491 570 156|Phone call|around noon|said lately|blue door/);
  expect(raw).not.toMatch(/Loneliness|New to the area|Canary Family Clinic|Priority|45 to 54|Turkish|ramp/);
  expect(raw).not.toMatch(/UCLA|of 10|"4"|: 4\b|score/);
});

test.each([
  [[], undefined],
  [[1], 'not yet'],
  [[3], 'a little'],
  [[3, 8], 'a little at first, quite now'],
  [[10], 'very'],
  [[5, 2, 6], 'half way'],
])('how confident they feel, said as %j, is told in words: %s', (values, words) => {
  const goals = (worked().goals ?? []).map((goal) => ({
    ...goal,
    confidence: values.map((value) => ({ on: '2026-11-20', value })),
  }));
  const text = textOf(drawn(worked({ goals })));
  if (words === undefined) expect(text).not.toContain('How confident');
  else expect(text).toContain(`How confident they feel: ${words}`);
});

test('the chart has numbers of visits alone, and says the same in words', () => {
  const { body } = drawn(worked());
  expect(body.filter(({ type }) => type === 'Chart.VerticalBar')).toEqual([
    expect.objectContaining({
      title: 'Visits a month',
      data: [{ x: 'November', y: 1 }],
      fallback: expect.objectContaining({ text: 'Visits a month: November: 1' }),
    }),
  ]);
  const momentsAlone = drawn(worked({ connections: [] }));
  expect(JSON.stringify(momentsAlone)).toContain('Moments a month');
  expect(JSON.stringify(drawn(worked({ connections: [], moments: [] })))).not.toContain('Chart.');
});

test.each(dialogsOfSummary)('%s: no image and no address is made from what is known', (_name, card) => {
  const raw = JSON.stringify(card);
  expect(raw).not.toMatch(/"type":"(Image|ImageSet|Media|Action\.OpenUrl|Icon)"/);
  expect(raw).not.toMatch(/"(url|iconUrl|backgroundImage|image)"/);
});

test('what was entered in error is not told on', () => {
  const moments = (worked().moments ?? []).map((one) => ({ ...one, isError: true as const }));
  const raw = JSON.stringify(drawn(worked({ moments })));
  expect(raw).not.toContain('sang aloud');
  expect(raw).not.toContain('Moments');
});

test('an empty case is kind about it', () => {
  const text = textOf(drawn(case1('gettingStarted', { participant: bareParticipant() })));
  expect(text).toContain('Not written down yet. It is theirs to say.');
  expect(text).toContain('Not asked yet.');
  expect(text).toContain('No goals yet.');
  expect(text).toContain('None yet.');
  expect(text).not.toMatch(/Agreed actions|What is asked|wider plan/);
});

test('it says who else opens it, and where it does not open', () => {
  const { consents } = worked();
  const given = consents.refer;
  const shared = {
    consents: { ...consents, shareWithTeam: given },
    careTeam: [{ personId: 't', name: 'Tess' }],
  };
  expect(textOf(drawn(worked(shared)))).toContain('and the Lead; on the care team: Tess. Each view');
  expect(textOf(drawn(worked()))).toContain('does not share with the team: it opens in no shared chat');
  expect(textOf(drawn(worked({ ...shared, restrictedTo: ['x'] })))).toContain('only the people named');
});

test('the way to the whole case stands in it alone, not in front of others', () => {
  expect(buttonTitles(drawn(worked()))).toEqual(['Open the referral']);
  expect(buttonTitles(drawn(worked(), 'room'))).toEqual([]);
});

function bareParticipant(): Case['participant'] {
  const { whatMatters: _says, whatHelps: _helps, avoid: _avoid, ...rest } = case1('sent').participant;
  return rest;
}
