import { undoDeed } from '../../../domain/referral/ending/undoDeed';
import { areaName } from '../../../domain/whatMatters/areaName';
import { changeAbout } from '../../../domain/whatMatters/changeAbout';
import { goingOf } from '../../../domain/whatMatters/goingOf';
import { interestsOf } from '../../../domain/whatMatters/interestsOf';
import { withWords } from '../../../domain/whatMatters/withWords';
import { ana, begin, ben, case1, done, lou } from '../../support/checkInCases';

const started = case1('gettingStarted');
const { undo: _before, ...found } = started;
const values = { values: 'Fairness' };

test('always whole: a list of each, empty where nothing was said', () => {
  expect(interestsOf({})).toEqual({ past: [], present: [], future: [] });
  expect(interestsOf({ whatMatters: { interests: { past: ['choir'] } } }).past).toEqual(['choir']);
  expect(goingOf({})).toEqual({ days: [], times: [], access: [], languages: [] });
  expect(goingOf({ whatMatters: { going: { days: ['MO'], cost: 'free' } } })).toEqual({
    days: ['MO'],
    times: [],
    access: [],
    languages: [],
    cost: 'free',
  });
});

test('a change is told without its words, and taken back as if it had not been', () => {
  const changed = done(changeAbout(found, 'values', { whatMatters: values }, ana, begin));

  expect(changed.whatMatters).toEqual(values);
  expect(changed.timeline.at(-1)).toEqual({
    at: begin,
    by: 'ana',
    event: 'aboutChanged',
    about: 'What they care about',
  });
  expect(changed.notices).toEqual(found.notices);
  const {
    timeline: _t,
    notices: _n,
    undone: _u,
    revision: _r,
    ...back
  } = done(undoDeed(changed, ana, begin));
  const { timeline, notices, undone, revision, ...before } = found;
  expect(back).toEqual(before);
});

test('what is so already is not done again, in whichever order it stands', () => {
  const { contact, ...person } = found.participant;
  const so = [
    { participant: { contact: { ...contact }, ...person } },
    { whatMatters: {} },
    { rhythm: {} },
    {},
  ];
  for (const next of so)
    expect(changeAbout(found, 'contact', next, ana, begin)).toEqual({ ok: false, refusal: 'already-so' });
});

test('whoever does the work writes it while there is work, and nobody else', () => {
  const tries = (one: typeof started, by: typeof ana) => {
    const decision = changeAbout(one, 'values', { whatMatters: values }, by, begin);
    return decision.ok || decision.refusal;
  };
  expect([tries(found, ana), tries(found, lou), tries(found, ben)]).toEqual([true, true, 'not-yours']);
  expect((['sent', 'waiting', 'withIntake'] as const).map((one) => tries(case1(one), lou))).toEqual(
    Array(3).fill('not-taken'),
  );
  expect((['closed', 'withdrawn', 'noContact'] as const).map((one) => tries(case1(one), ana))).toEqual(
    Array(3).fill('already-ended'),
  );
});

test('words are put in place of those that stood there, and taken away by none', () => {
  const { participant } = found;
  const changed = withWords(participant, { avoid: 'Crowds', whatHelps: '' });

  expect(changed).toMatchObject({ avoid: 'Crowds', whatMatters: participant.whatMatters });
  expect(changed).not.toHaveProperty('whatHelps');
  expect(withWords(participant, {})).toEqual(participant);
});

test('a place has its name; of one that only the directory knows, the words of its id', () => {
  expect(areaName('lga:brimbank')).toBe('City of Brimbank');
  expect(areaName('town:sunshine')).toBe('Sunshine');
  expect(areaName('town:little-nowhere')).toBe('Little Nowhere');
});
