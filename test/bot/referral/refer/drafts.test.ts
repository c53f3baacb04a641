import type { Draft, OpenDraft } from '../../../../domain/referral/refer/draft';
import { buttonTitles, problemsOn, textOf, untouched } from '../../../support/cardReading';
import { completeReferral } from '../../../support/completeReferral';
import { openTown, type Town } from '../../../support/town';
import type { Person } from '../../../support/townPerson';

const hour = 3_600_000;
const { consent: _unasked, ...withoutConsent } = completeReferral;

let town: Town;
let dana: Person;
beforeEach(async () => {
  town = await openTown();
  dana = await town.person('Dana Whitfield', ['clinician']);
});
afterEach(() => town.close());

const begin = async () => (await dana.presses(await dana.says('refer'), 'Refer a person')).card;
/** What is kept of what was typed; that a form has ended is remembered without any of it. */
const kept = async () => {
  const drafts = (await town.everything())['drafts'] as Draft[];
  return drafts.filter((draft): draft is OpenDraft => 'typed' in draft);
};
const cases = async () => (await town.everything())['cases'] as { participant: { calledName: string } }[];
const continues = (titles: string[]) => titles.filter((title) => title.startsWith('Continue'));
const offered = async () => continues(buttonTitles(await dana.says('refer')));
/** Until a moment in Melbourne, and a minute more. */
const until = async (moment: string) => {
  town.passes(Date.parse(moment) - Date.parse(town.now()) - 60_000);
  await town.minute();
};

test('an empty form comes back with each problem beside its input', async () => {
  const back = await dana.presses(await begin(), 'Send referral');

  expect(textOf(back.card)).toContain('Not sent yet. 6 things to mend below.');
  expect(problemsOn(back.card)).toEqual({
    calledName: '⚠ Please enter the name they like to be called.',
    participantType: '⚠ Please choose who they are.',
    ageBand: '⚠ Please choose an age band.',
    careStatus: '⚠ Please choose yes, not yet or unsure.',
    contactDetails: expect.stringMatching(/^⚠ Please enter one way/),
    consent: '⚠ Please choose how the person said yes.',
  });
  expect(await cases()).toEqual([]);
});

test.each<[string, Record<string, string>, Record<string, string>]>([
  ['a phone number too short', { contactDetails: '123' }, { contactDetails: 'phone number' }],
  ['no email address', { contactWay: 'email' }, { contactDetails: 'email address' }],
  ['a name of spaces', { calledName: '   ' }, { calledName: 'Please enter the name' }],
  ['a name too long', { calledName: 'x'.repeat(81) }, { calledName: 'under 80' }],
  ['too many words', { whatMatters: 'x'.repeat(501) }, { whatMatters: 'under 500' }],
  ['a reason not on the list', { reasons: 'bored' }, { reasons: 'choose from the list' }],
  ['consent not yet given', { consent: 'notYet' }, { consent: 'once the person has said yes' }],
  ['two things', { careStatus: '', calledName: '' }, { calledName: 'name', careStatus: 'yes, not yet' }],
])('with %s it comes back with everything kept and nothing is sent', async (_, typed, problems) => {
  const back = await dana.presses(await begin(), 'Send referral', { ...completeReferral, ...typed });

  const expected = Object.entries(problems).map(([id, text]) => [id, expect.stringContaining(text)]);
  expect(problemsOn(back.card)).toEqual(Object.fromEntries(expected));
  expect(untouched(back.card)).toEqual({ ...completeReferral, ...typed });
  expect(await cases()).toEqual([]);
  const sent = await dana.presses(back.card, 'Send referral', completeReferral);
  expect(textOf(sent.card)).toContain('Sent to the link workers');
  expect(await kept()).toEqual([]);
});

test('a form saved for later is offered without a name, goes on as it was, and is gone once sent', async () => {
  const saved = await dana.presses(await begin(), 'Save for later', withoutConsent);
  expect(saved.line).toBe(
    'Kept for you alone until Tuesday 24 November, 5:00 pm. Say refer to go on with it.',
  );

  const prompt = await dana.says('refer');
  expect(continues(buttonTitles(prompt))).toEqual(['Continue the one from Monday 23 November, 9:10 am']);
  expect(JSON.stringify(prompt)).not.toContain('Canary');
  const resumed = await dana.presses(prompt, continues(buttonTitles(prompt))[0] ?? '');
  expect(untouched(resumed.card)).toEqual({ ...withoutConsent, consent: '' });

  await dana.presses(resumed.card, 'Send referral', { consent: 'written' });
  expect(await cases()).toHaveLength(1);
  expect(await offered()).toEqual([]);
  const again = await dana.presses(prompt, continues(buttonTitles(prompt))[0] ?? '');
  expect(again.line).toContain('That form has been sent');
});

test('a kept form is nobody else’s, and a room is not told that there is one', async () => {
  await dana.presses(await begin(), 'Save for later', withoutConsent);
  const prompt = await dana.says('refer');
  const ben = await town.person('Ben Ito', ['clinician']);

  const tried = await ben.presses(prompt, continues(buttonTitles(prompt))[0] ?? '');

  expect(tried.raw).not.toContain('Canary');
  expect(tried.line).toContain('There is nothing here that you can open.');
  expect(continues(buttonTitles(await dana.in('channel').says('refer')))).toEqual([]);
});

test('"Discard" erases at once, from a form just returned and from one resumed', async () => {
  const back = await dana.presses(await begin(), 'Send referral', withoutConsent);
  expect(await kept()).toHaveLength(1);
  const first = await dana.presses(back.card, 'Discard');
  expect(await kept()).toEqual([]);

  await dana.presses(await begin(), 'Save for later', withoutConsent);
  const prompt = await dana.says('refer');
  const resumed = await dana.presses(prompt, continues(buttonTitles(prompt))[0] ?? '');
  const second = await dana.presses(resumed.card, 'Discard');

  expect([first.line, second.line]).toEqual(
    Array(2).fill('Discarded. Nothing was sent and nothing is kept.'),
  );
  expect(await kept()).toEqual([]);
});

test.each([
  ['without consent', withoutConsent, '2026-11-24T17:00+11:00'],
  ['with consent not yet given', { ...completeReferral, consent: 'notYet' }, '2026-11-24T17:00+11:00'],
  ['with consent', completeReferral, '2026-11-30T09:10+11:00'],
])('%s a kept form erases itself in time and not before', async (_, typed, ends) => {
  await dana.presses(await begin(), 'Save for later', typed);

  await until(new Date(Date.parse(ends) - 60_000).toISOString());
  expect(await kept()).toHaveLength(1);
  expect(await offered()).toHaveLength(1);
  await town.minute();
  expect(await kept()).toEqual([]);
  expect(await offered()).toEqual([]);
});

test('over a weekend a form without consent is kept until Monday evening', async () => {
  await until('2026-11-27T16:00+11:00');
  await dana.presses(await begin(), 'Save for later', withoutConsent);

  await until('2026-11-30T16:59+11:00');
  expect(await kept()).toHaveLength(1);
  await town.minute();
  expect(await kept()).toEqual([]);
});

test('what is saved again lives from then on', async () => {
  const form = await begin();
  await dana.presses(form, 'Save for later', completeReferral);
  town.passes(6 * 24 * hour);
  await dana.presses(form, 'Save for later', { ...completeReferral, calledName: 'Canary Rose' });

  await until('2026-12-01T12:00+11:00');
  expect(await kept()).toMatchObject([{ typed: { calledName: 'Canary Rose' } }]);
});

test('someone under 26 is met kindly, nothing is sent, and the way back keeps everything', async () => {
  const typed = { ...completeReferral, ageBand: 'under26' };
  const kind = await dana.presses(await begin(), 'Send referral', typed);

  expect(textOf(kind.card)).toContain('headspace');
  expect(textOf(kind.card)).toContain('Nothing has been sent.');
  await town.quiet();
  expect(await cases()).toEqual([]);
  const back = await dana.presses(kind.card, 'Back to the form');
  expect(untouched(back.card)).toEqual(typed);
  expect((await dana.presses(kind.card, 'Discard')).line).toContain('Discarded');
  expect(await kept()).toEqual([]);
});

test('two people referred from one card are two cases', async () => {
  const prompt = await dana.says('refer');
  for (const calledName of ['Canary One', 'Canary Two']) {
    const form = await dana.presses(prompt, 'Refer a person');
    await dana.presses(form.card, 'Send referral', { ...completeReferral, calledName });
  }

  const names = (await cases()).map(({ participant }) => participant.calledName);
  expect(names.sort()).toEqual(['Canary One', 'Canary Two']);
});
