import type { Case } from '../../../../domain/referral/case';
import { sixLocals } from '../../../../domain/sixLocals';
import { buttonTitles, textOf, untouched } from '../../../support/cardReading';
import { completeReferral } from '../../../support/completeReferral';
import { openTown, type Town } from '../../../support/town';
import { answered, type Person } from '../../../support/townPerson';

const banner = 'If someone may not be safe';
const notSent = 'This referral has not been sent yet.';

let town: Town;
let dana: Person;
beforeEach(async () => {
  town = await openTown();
  dana = await town.person('Dana Whitfield', ['clinician']);
});
afterEach(() => town.close());

const begin = async () => (await dana.presses(await dana.says('refer'), 'Refer a person')).card;
const cases = async () => (await town.everything())['cases'] as Case[];
const onlyCase = async () => (await cases())[0] as Case;
const send = async (typed: Record<string, string>) =>
  dana.presses(await begin(), 'Send referral', { ...completeReferral, ...typed });
const resume = async () => {
  const prompt = await dana.says('refer');
  const title = buttonTitles(prompt).find((one) => one.startsWith('Continue')) ?? '';
  return dana.presses(prompt, title);
};

test.each(['calledName', 'whatMatters', 'accessNeeds', 'whatHelps', 'avoid', 'organisation'])(
  'words in %s that can mean danger bring whom to call once, and then it is sent as it was typed',
  async (field) => {
    const typed = { ...completeReferral, [field]: 'Canary, suicidal' };
    const back = await send(typed);

    const text = textOf(back.card);
    for (const said of [banner, notSent, '**Send referral** sends it.', 'Call 000', '13 11 14'])
      expect(text).toContain(said);
    expect(text).toContain('Please record risk in the client record, not here.');
    expect(text).toContain('Brimbank: ask the Local on **03 9448 5522**');
    expect(untouched(back.card)).toEqual(typed);
    expect(await cases()).toEqual([]);

    const sent = await dana.presses(back.card, 'Send referral');
    expect(textOf(sent.card)).toContain('Sent to the link workers');
    expect(
      JSON.stringify((await onlyCase()).participant) + JSON.stringify((await onlyCase()).origin),
    ).toContain('Canary, suicidal');
  },
);

test('a form with something to mend has both on it at once, and is sent when it is mended', async () => {
  const back = await send({ ageBand: '', whatHelps: 'Not being hurt again' });
  expect(textOf(back.card)).toContain(banner);
  expect(textOf(back.card)).toContain('Not sent yet. One thing to mend below.');
  expect(textOf(back.card)).not.toContain(notSent);

  const sent = await dana.presses(back.card, 'Send referral', { ageBand: '45-54' });
  expect(textOf(sent.card)).toContain('Sent to the link workers');
});

test('words that only look alike bring nothing', async () => {
  const sent = await send({ whatMatters: 'A new skill, in Hurtle Square' });
  expect(textOf(sent.card)).toContain('Sent to the link workers');
});

test('the Local’s own triage number is on it where it is known', async () => {
  await town.close();
  town = await openTown({ locals: sixLocals.map((one) => ({ ...one, triagePhone: '1300 874 243' })) });
  dana = await town.person('Dana Whitfield', ['clinician']);
  expect(textOf((await send({ avoid: 'violence' })).card)).toContain('Brimbank: **1300 874 243**');
});

test('a press that Teams delivers twice is not taken for the second one', async () => {
  const press = dana.pressOf(await begin(), 'Send referral', { ...completeReferral, avoid: 'overdose' });
  for (const activity of [press, press, { ...press, id: 'again' }])
    expect(textOf(answered(await dana.deliver(activity)).card)).toContain(notSent);
  expect(await cases()).toEqual([]);

  const back = answered(await dana.deliver(press));
  await dana.presses(back.card, 'Send referral');
  const late = answered(await dana.deliver(press));
  expect(textOf(late.card)).toContain('Sent to the link workers');
  expect(await cases()).toHaveLength(1);
  expect((await town.everything())['drafts']).toEqual([]);
});

test('that whom to call was shown is in no log, no audit and not in the case', async () => {
  const back = await send({ avoid: 'Canary overdose' });
  await dana.presses(back.card, 'Send referral');
  await town.quiet();

  expect(town.logged.join('\n')).not.toMatch(/overdose|safety/i);
  const { cases: made, ...elsewhere } = await town.everything();
  expect(JSON.stringify(elsewhere)).not.toMatch(/overdose|safetyShown/i);
  expect(JSON.stringify(made)).not.toContain('safetyShown');
});

test('a form whose words can mean danger has shown whom to call once, also when it was put by meanwhile', async () => {
  const typed = { ...completeReferral, whatMatters: 'Canary: it hurts to be alone' };
  const first = await dana.presses(await begin(), 'Send referral', typed);
  expect(textOf(first.card)).toContain(banner);
  await dana.presses(first.card, 'Save for later');

  const resumed = await resume();
  expect(untouched(resumed.card)).toEqual(typed);
  expect(textOf(resumed.card)).not.toContain(banner);
  const sent = await dana.presses(resumed.card, 'Send referral');
  expect(textOf(sent.card)).toContain('Sent to the link workers');
  expect((await town.everything())['drafts']).toEqual([]);
});

test('a form closed without a word after it showed whom to call does not show it again', async () => {
  await dana.presses(await begin(), 'Send referral', { ...completeReferral, avoid: 'Violence on TV' });

  const resumed = await resume();
  const sent = await dana.presses(resumed.card, 'Send referral');
  expect(textOf(sent.card)).toContain('Sent to the link workers');
});

test('saved again from where it had not been shown, it has been shown all the same', async () => {
  const form = await begin();
  const typed = { ...completeReferral, avoid: 'Violence on TV' };
  await dana.presses(form, 'Send referral', typed);
  await dana.presses(form, 'Save for later', typed);

  const resumed = await resume();
  const sent = await dana.presses(resumed.card, 'Send referral');
  expect(textOf(sent.card)).toContain('Sent to the link workers');
});
