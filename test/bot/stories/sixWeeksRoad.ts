import { textOf } from '../../support/cardReading';
import type { SixWeeks } from './sixWeeksTown';

type Fill = Record<string, string>;

/** What matters, two goals, an activity because of what she used to enjoy, her yes, a warm introduction, a day. */
export async function begins(at: SixWeeks): Promise<void> {
  const { ana, rosa, does, takes, later } = at;
  const about = (title: string, typed: Fill) => does(ana, rosa, 'About them', title, ['Save', typed]);
  await takes(ana, rosa);
  await later(11);
  await does(ana, rosa, 'First contact', ['Save', { result: 'spoke' }]);
  await about('Change what matters', { whatMatters: 'Heron: to be heard' });
  await about('Change interests', { past: 'Heron choir singing' });
  await about('Change how to be in touch', { everyDays: '28', bestTimes: 'Heron noon' });
  const goal = { words: 'Heron: sing with others again' };
  await does(ana, rosa, 'Plan', 'Add a goal', ['Add the goal', goal]);
  const step = { what: 'Heron: walk past the hall', by: '2026-11-30' };
  await does(ana, rosa, 'Plan', 'Add a step', ['Add the step', step]);
  const skill = { words: 'Heron: take the train', kind: 'skill', confidence: '3' };
  await does(ana, rosa, 'Plan', 'Add a goal', ['Add the goal', skill]);
  const suggested = await does(ana, rosa, 'Activities', 'Suggest activities');
  expect(textOf(suggested.card)).toContain('Big Tin Choir\nWhy: \nThey used to enjoy “Heron choir singing”');
  await ana.presses(suggested.card, 'Add as an idea');
  const form = await does(ana, rosa, 'Activities', 'Open', 'They said yes', 'Introduce them');
  await ana.presses(form.card, 'They have been introduced', { contactGroup: 'true' });
  const practised: Fill = { stage: 'withLinkWorker' };
  await does(ana, rosa, 'Activities', 'Open', 'Travel practice', ['Save', practised]);
  await plans(at, '2026-12-02', 'true');
}

/** Her carer, with the same link worker: a goal, an activity and a moment of his own. Linked with the yes of both. */
export async function beginsBeside({ ana, rosa, ivan, does, takes, later }: SixWeeks): Promise<void> {
  await takes(ana, ivan);
  await later(11);
  await does(ana, ivan, 'First contact', ['Save', { result: 'spoke' }]);
  await does(ana, rosa, 'Link with another referral', ['Link them', { other: ivan, bothSaidYes: 'true' }]);
  await does(ana, ivan, 'Plan', 'Add a goal', ['Add the goal', { words: 'Walnut: an hour that is mine' }]);
  await does(ana, ivan, 'Activities', 'Add by name', ['Add', { name: 'Walnut shed' }]);
  await does(ana, ivan, 'Add a moment', ['Save', { words: 'Walnut laughed', kind: 'joy' }]);
  const next = { nextOn: '2027-01-12', nextWay: 'call', nextType: 'scheduled' };
  await does(ana, ivan, 'Set the next check-in', ['Save', next]);
}

export function plans({ ana, rosa, does }: SixWeeks, on: string, goAlong = 'false') {
  const visit = { on, time: '18:30', goAlong };
  return does(ana, rosa, 'Activities', 'Open', 'Plan a visit', ['Plan it', visit]);
}

/** From that morning's Start: how was it, and what is asked after it. */
export async function tells(at: SixWeeks, date: string, answers: readonly string[], words = '') {
  const { ana, wakesOn, town } = at;
  let seen = await ana.presses(await wakesOn(date), 'Start');
  expect(textOf(seen.card)).toContain('How was it?');
  for (const title of answers) {
    town.passes(1_000);
    seen = await ana.presses(seen.card, title, { words });
  }
  await town.quiet();
  return textOf(seen.card);
}

/** Four weeks: going along, one evening missed, three weeks of rest in which nothing is asked, and settled in. */
export async function goesAlong(at: SixWeeks): Promise<void> {
  const { ana, rosa, ivan, does, later, wakesOn } = at;
  const speaks = async (date: string, line: string) => {
    const { card } = await ana.presses(await wakesOn(date), 'Start');
    await ana.presses(card, 'Save and next person', { result: 'spoke', line });
  };
  expect(textOf(await wakesOn('2026-11-30'))).toContain('1 step of a plan is due');
  await does(ana, rosa, 'Plan', 'Done');
  await speaks('2026-12-01', 'Heron: what shall I wear');
  const told = await tells(at, '2026-12-03', ['Good', 'Joy', '6'], 'Heron: they kept a chair for me');
  expect(told).toContain('A moment of joy: \nHeron: they kept a chair for me\nThey feel 6 of 10 confident');
  await later(12);
  await plans(at, '2026-12-09');
  const missed = await tells(at, '2026-12-10', ['Didn’t make it', 'Nervous']);
  expect(missed).toContain('Wednesday 9 December at 6:30 pm: They didn’t make it (nervous)');
  await speaks('2026-12-11', 'Heron: next week then');
  await plans(at, '2026-12-16');
  await tells(at, '2026-12-17', ['Good', 'Not this time', '7']);
  await does(ana, rosa, 'Pause', ['Pause', { resumeOn: '2026-12-29' }]);
  await wakesOn('2026-12-29');
  await does(ana, rosa, 'Go on');
  await does(ana, rosa, 'Write down a check-in', ['Save', { result: 'spoke', line: 'Heron: home again' }]);
  await plans(at, '2026-12-30');
  await does(ana, ivan, 'Plan', 'We looked at it together');
  await tells(at, '2026-12-31', ['Lovely', 'Both', '9']);
  const settled = await does(ana, rosa, 'Activities', 'Open', 'They have settled in', [
    'Save',
    { theySaySo: 'true' },
  ]);
  expect(textOf(settled.card)).toContain('Settled in · been 3 times');
}
