import { ucla3 } from '../../../domain/measure/ucla3';
import { buttonTitles, textOf } from '../../support/cardReading';
import { type CaseTown, openCaseTown } from '../../support/caseTown';
import { shared } from '../../support/deeds/caseDeed';
import { answered, measured } from '../../support/measures';

const id = 'BRI-7K3Q';
const title = 'Questions about connection';
const measures = [measured('2026-10-14', [2, 2, 1])];
/** What nobody but those who do the work reads. */
const answersOf = [
  /of 9/,
  /UCLA/,
  /companionship/,
  /Hardly ever/,
  /"score"/,
  /"answers"/,
  /ucla3/,
  /miss company/,
];
let at: CaseTown;
beforeEach(async () => {
  at = await openCaseTown();
});
afterEach(() => at.town.close());

test.each(['tess', 'dana', 'ben', 'stuart', 'ivy', 'otto'] as const)(
  '%s, who does not do the work, neither sees nor opens what they answered',
  async (who) => {
    const careTeam = who === 'tess' ? ['tess' as const] : [];
    await at.keep('gettingStarted', id, { ...shared(at, careTeam), measures });

    const opened = await at.opens(who, id);
    const pressed = [opened];
    for (const verb of ['measures.open', 'measure.add.form', 'measure.error.form'])
      pressed.push(await at.presses(who, verb, { caseId: id }));
    pressed.push(await at.presses(who, 'measure.add', { caseId: id }, answered));
    pressed.push(await at.presses(who, 'measure.error', { caseId: id }, { measured: measures[0]?.id ?? '' }));

    expect(buttonTitles(opened.card)).not.toContain(title);
    for (const { raw } of pressed) for (const one of answersOf) expect(raw).not.toMatch(one);
    expect((await at.caseOf(id)).measures).toEqual(measures);
  },
);

test('the holder, their cover and the Lead do', async () => {
  const { ana, kay } = at.people;
  const leave = await ana.presses(await ana.says('leave'), 'Change hours or leave');
  const days = { leaveFrom: '2026-11-23', leaveUntil: '2026-11-24' };
  await ana.presses(leave.card, 'Save', { ...days, coverId: kay.id });
  await at.keep('gettingStarted', id, { measures });

  for (const who of ['ana', 'kay', 'lou'] as const)
    expect(textOf((await at.opens(who, id)).card)).toContain('8 of 9 in October.');
});

test('no answer is in a chat, a notice, on a lock screen, in a log, in the audit, or anywhere but the case', async () => {
  const { ana, dana } = at.people;
  await at.keep('gettingStarted', id);
  const part = (await ana.presses((await at.opens('ana', id)).card, title)).card;
  const form = (await ana.presses(part, 'Ask the questions')).card;
  await ana.presses(form, 'Save', answered);
  for (let hour = 0; hour < 26; hour += 1) {
    at.town.passes(60 * 60_000);
    await at.town.minute();
  }
  await at.town.quiet();

  expect((await at.caseOf(id)).measures).toHaveLength(1);
  const { cases: _whereItBelongs, ...elsewhere } = await at.town.everything();
  expect(at.town.connector.sent.length).toBeGreaterThan(0);
  const said = [
    JSON.stringify(at.town.connector.sent),
    at.town.logged.join('\n'),
    JSON.stringify(elsewhere),
    JSON.stringify((await at.caseOf(id)).timeline),
    JSON.stringify((await at.caseOf(id)).notices),
    (await dana.says('my referrals')) && JSON.stringify(await dana.cards()),
    (await at.opens('dana', id)).raw,
  ];
  for (const words of said) for (const one of answersOf) expect(words).not.toMatch(one);
});

test('the record says that questions were answered, and only a copy of the step itself, for those who do the work, says what', async () => {
  await at.keep('gettingStarted', id, shared(at, ['tess']));
  await at.presses('ana', 'measure.add', { caseId: id }, answered);
  const { timeline } = await at.caseOf(id);
  const ids = { caseId: id, step: String(timeline.length - 1), at: timeline.at(-1)?.at ?? '' };

  for (const { raw } of [
    await at.presses('ana', 'referral.record', { caseId: id }),
    await at.presses('ana', 'case.timeline', { caseId: id }),
    await at.presses('tess', 'referral.record', { caseId: id }),
    await at.presses('tess', 'case.timeline', { caseId: id }),
    await at.presses('tess', 'case.step', ids),
  ]) {
    expect(raw).toContain('They answered questions about connection');
    for (const one of answersOf) expect(raw).not.toMatch(one);
  }
  const words = `${ucla3.name}, 23 November 2026, at the start: 8 of 9. Their answer on that day, not a label.`;
  expect((await at.presses('lou', 'case.step', ids)).raw).toContain(words);
});
