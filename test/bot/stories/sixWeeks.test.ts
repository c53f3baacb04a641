import { textOf, untouched } from '../../support/cardReading';
import { toastsOf } from '../../support/owed';
import { begins, beginsBeside, goesAlong, plans, tells } from './sixWeeksRoad';
import { openSixWeeks, type SixWeeks } from './sixWeeksTown';

let at: SixWeeks;
afterEach(() => at.town.close());

const outcome = { outcome: 'connectedSettled', themes: 'belonging,confidence', inTheirWords: 'Heron: heard' };

/** What only the work with Rosa holds, and what only the work with Ivan. */
const ofRosa = /Heron|Big Tin|nervous|hospital/i;
const ofIvan = /Walnut|Ivan|571 804/;

async function reviewsAndCloses({ ana, rosa, ivan, does, later, wakesOn }: SixWeeks): Promise<void> {
  const monday = await wakesOn('2027-01-04');
  expect(textOf(monday)).toContain('1 plan is to be looked at together');
  const due = await ana.presses(monday, 'Show');
  expect(textOf(due.card)).toContain('The plan was last looked at on Monday 23 November.');
  const plan = await ana.presses(due.card, 'Open the plan');
  const looked = await ana.presses(plan.card, 'We looked at it together');
  expect(textOf(looked.card)).toContain('Looked at together on Monday 4 January');
  expect(textOf(await ana.says('today'))).not.toContain('to be looked at together');
  await wakesOn('2027-01-05');
  await does(ana, rosa, 'End with an outcome', ['Close the referral', { ...outcome, followUp: 'yes' }]);
  await does(ana, ivan, 'End with an outcome', ['Close the referral', { outcome: 'informationEnough' }]);
  await later(12);
}

test('six weeks of Rosa, and of Ivan beside her, of whom nothing crosses over', async () => {
  at = await openSixWeeks({ tellReferrerOutcome: 'true' });
  const { ana, dana, tess, lou, rosa, ivan, does, opens, town } = at;
  await begins(at);
  await beginsBeside(at);
  await goesAlong(at);
  await reviewsAndCloses(at);
  await at.wakesOn('2027-03-02');

  // once each, on a working morning; none in the weeks of rest, and after the end the one that she said yes to
  expect(at.saidOfRosa).toEqual([
    '2026-12-01 First visit tomorrow.',
    '2026-12-03 A visit on Wednesday 2 December: how was it?',
    '2026-12-10 A visit on Wednesday 9 December: how was it?',
    '2026-12-11 They didn’t make it on Wednesday: a kind word.',
    '2026-12-17 A visit on Wednesday 16 December: how was it?',
    '2026-12-29 The pause ends today: time to get in touch again.',
    '2026-12-31 A visit on Wednesday 30 December: how was it?',
    '2027-03-02 The work ended some weeks ago: ask how they are.',
  ]);
  expect(await at.heard(dana)).toEqual([
    `${rosa}: It is accepted. The link worker will get in touch with the person.`,
    `${rosa}: The link worker and the person have spoken.`,
    `${rosa}: The person has begun to go along to something that they chose.`,
    `${rosa}: The work has come to its end and the referral is closed. What came of it: Connected and settled in (belonging, confidence).`,
  ]);
  expect(await at.heard(tess)).toHaveLength(3);

  await does(dana, rosa);
  await does(tess, ivan);
  const danaSaw = [at.postedTo(dana), ...at.dialogsOf(dana)].join('\n');
  const tessSaw = [at.postedTo(tess), ...at.dialogsOf(tess)].join('\n');
  expect([danaSaw.split(rosa).length > 9, tessSaw.split(ivan).length > 9]).toEqual([true, true]);
  expect(danaSaw).not.toMatch(ofRosa);
  expect(danaSaw).not.toMatch(ofIvan);
  expect(tessSaw).not.toMatch(/Walnut|Heron|Rosa/);
  const { raw: her } = await opens(ana, rosa);
  const { raw: his } = await opens(ana, ivan);
  expect([her.includes(ivan), his.includes(rosa)]).toEqual([true, true]);
  expect(at.dialogsOf(ana).length).toBeGreaterThan(80);
  for (const raw of at.dialogsOf(ana)) expect(ofRosa.test(raw) && ofIvan.test(raw)).toBe(false);
  expect(her).not.toMatch(ofIvan);
  expect(his).not.toMatch(ofRosa);
  for (const who of [ana, dana, tess, lou])
    for (const { summary } of toastsOf(town, who)) {
      expect(summary).toEqual(expect.any(String));
      expect(summary).not.toMatch(/Rosa|Ivan|Heron|Walnut|choir|BRI-/i);
    }

  const steps = await does(ana, rosa, 'All steps');
  expect(textOf(steps.card)).toContain('Monday 4 January 2027: The plan was looked at together\nAna Petrov');
  expect(textOf(steps.card)).toContain('They said that they have settled in · Big Tin Choir');
  const older = await ana.presses(steps.card, 'Older');
  expect(textOf(older.card)).toContain('“Heron: next week then”');
  const record = untouched((await does(ana, rosa, 'Copy for the record')).card)['text2'] ?? '';
  expect(record).toContain(
    'Monday 23 November 2026, 9:21 am · They were introduced to the group · Ana Petrov',
  );
  expect(record).toContain('Thursday 10 December 2026, 9:00 am · A visit was written down · Ana Petrov');
  const paused = record.slice(record.indexOf('Thursday 17 December 2026, 9:00 am · Paused')).split('\n');
  expect(paused.map((line) => line.split(' · ')[1])).toEqual([
    'Paused',
    'Went on after the pause',
    'Check-in: spoke with the person',
    'A visit was planned',
    'A visit was written down',
    'A moment of connection or joy was written down',
    'They said how confident they feel',
    'They said that they have settled in',
    'The plan was looked at together',
    'Closed with an outcome',
  ]);
  expect(record).not.toMatch(ofIvan);
  const audit = await at.auditTells(lou, rosa);
  expect(audit.lookers).toEqual(['Ana Petrov', 'Dana Whitfield', 'Lou Marsh']);
  expect(audit.deeds).toHaveLength(38);
  expect(audit.deeds.slice(-4)).toEqual([
    'Ana Petrov: Wrote down how confident they feel',
    'Ana Petrov: Wrote down that they settled in',
    'Ana Petrov: Wrote down that the plan was looked at',
    'Ana Petrov: Closed it with an outcome',
  ]);
  expect(audit.all).not.toMatch(/Heron|Big Tin|Walnut|Ivan/);
}, 120_000);

test('where she does not want it told, her referrer hears of three steps and of nothing that came of it', async () => {
  at = await openSixWeeks({ tellReferrerOutcome: 'false' });
  const { ana, dana, rosa, does, later } = at;
  await begins(at);
  await at.wakesOn('2026-12-02');
  await tells(at, '2026-12-03', ['Lovely', 'Both', '8'], 'Heron: they kept a chair for me');
  await later(12);
  await plans(at, '2026-12-09');
  await does(ana, rosa, 'End with an outcome', ['Close the referral', outcome]);
  await later(12);

  expect(await at.heard(dana)).toEqual([
    `${rosa}: It is accepted. The link worker will get in touch with the person.`,
    `${rosa}: The link worker and the person have spoken.`,
    `${rosa}: The work has come to its end and the referral is closed.`,
  ]);
  const own = await at.opens(dana, rosa);
  for (const seen of [own.raw, at.postedTo(dana)])
    expect(seen).not.toMatch(/Heron|Big Tin|begun to go along|settled|belonging/i);
});
