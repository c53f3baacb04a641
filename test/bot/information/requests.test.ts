import { refusalSentence } from '../../../cards/refusalSentence';
import { buttonTitles, problemsOn, textOf, untouched } from '../../support/cardReading';
import { asked, goneThrough } from '../../support/requests';
import { type InformationTown, id, openInformationTown } from './informationTown';

let at: InformationTown;
beforeAll(async () => {
  at = await openInformationTown();
});
beforeEach(() => at.forgetAll());
afterAll(() => at.town.close());

test('the person asks, the Lead goes through it, gives it and writes that down', async () => {
  await at.keep('gettingStarted', id);
  const { ana, lou } = at.people;
  const hers = await ana.presses((await at.opens('ana', id)).card, 'They asked about their record');
  const form = await ana.presses(hers.card, 'They asked for something');
  expect(textOf(form.card)).toContain('The Lead answers within 30 days.');
  const noted = await ana.presses(form.card, 'Save', { kind: 'access' });
  expect(textOf(noted.card)).toContain('✓ Written down. The Lead answers it.');
  expect(textOf(noted.card)).toContain('To be answered by Wednesday 23 December 2026.');
  expect(buttonTitles(noted.card)).not.toContain('Go through it');

  const theirs = await lou.presses((await at.opens('lou', id)).card, 'They asked about their record');
  expect(buttonTitles(theirs.card)).not.toContain('The text to give');
  const read = await lou.presses(theirs.card, 'Go through it');
  expect(textOf(read.card)).toContain('To go through, not to give yet.');
  expect(untouched(read.card)).toEqual({});
  const check = await lou.presses(read.card, 'I have gone through it');
  const half = await lou.presses(check.card, 'Gone through', { others: 'true' });
  expect(problemsOn(half.card)).toEqual({ harm: `⚠ ${refusalSentence['go-through-first']}` });
  expect(untouched(half.card)).toEqual({ others: 'true', harm: 'false' });
  const gone = await lou.presses(half.card, 'Gone through', { others: 'true', harm: 'true' });
  const text = await lou.presses(gone.card, 'The text to give');
  expect(untouched(text.card)['text1']).toContain('The name you like to be called: Canary Marigold');
  const back = await lou.presses(text.card, 'Back');
  const given = await lou.presses(back.card, 'It was given');
  expect(textOf(given.card)).toContain('given on Monday 23 November 2026');
  expect(textOf(given.card)).toContain('Nothing is waiting for an answer.');
  expect((await at.caseOf(id)).requestDueOn).toBeUndefined();
  expect((await at.caseOf(id)).timeline.slice(-3).map(({ event }) => event)).toEqual([
    'informationAsked',
    'informationChecked',
    'informationGiven',
  ]);
});

test('what was written since it was gone through is gone through again', async () => {
  await at.keep('gettingStarted', id, (made) => goneThrough(made));
  expect(untouched((await at.press('lou', 'information.text')).card)['text1']).toContain('Canary Marigold');
  const since = { at: '2026-11-22T22:05:00.000Z', by: at.people.ana.id, event: 'checkInSpoke' as const };
  await at.change(({ timeline }) => ({ timeline: [...timeline, since] }));
  const { card } = await at.press('lou', 'information.text');
  expect(textOf(card)).toContain(refusalSentence['go-through-first']);
  expect(textOf(card)).toContain('Something was written since it was gone through.');
  expect(untouched(card)).toEqual({});
});

test.each([
  ['held back for safety', { safetyHold: { at: '2026-11-20T00:00:00.000Z', by: 'lou' } }],
  ['linked with another', { linkedTo: ['BRI-2AAA'] }],
])('what is %s asks to speak with the privacy officer first', async (_, more) => {
  await at.keep('gettingStarted', id, { requests: [asked()], ...more });
  const read = await at.press('lou', 'information.read');
  expect(textOf(read.card)).toContain('Please speak with the privacy officer first.');
  const check = await at.people.lou.presses(read.card, 'I have gone through it');
  const ticked = { others: 'true', harm: 'true' };
  const half = await at.people.lou.presses(check.card, 'Gone through', ticked);
  expect(Object.keys(problemsOn(half.card))).toEqual(['spoken']);
  await at.people.lou.presses(half.card, 'Gone through', { ...ticked, spoken: 'true' });
  expect((await at.caseOf(id)).requests?.[0]?.checked).toBeDefined();
});

test.each([
  ['the link worker', 'ana', refusalSentence['leads-only']],
  ['the link worker’s colleague', 'ben', ''],
  ['the referrer', 'dana', ''],
  ['a manager', 'stuart', refusalSentence['not-found']],
  ['a Lead elsewhere', 'otto', refusalSentence['not-found']],
] as const)('%s neither goes through it nor gives it', async (_, name, says) => {
  await at.keep('gettingStarted', id, (made) => ({
    ...goneThrough(made),
    participant: { ...made.participant, whatMatters: 'Canary matters' },
  }));
  for (const verb of ['information.read', 'information.text', 'information.check.form']) {
    const { raw } = await at.press(name, verb);
    expect(raw).not.toMatch(/To go through|To give|What matters most|The name you like to be called/);
    if (!verb.endsWith('form')) expect(raw).toContain(says);
  }
});

test('once consent is gone, or long after the end, whoever asks is still answered', async () => {
  await at.keep('closed', id, ({ consents }) => ({
    consents: { ...consents, refer: { given: false, changedBy: at.people.lou.id, changedAt: at.town.now() } },
  }));
  const { lou } = at.people;
  const list = (await lou.presses(await lou.says('access'), 'Open')).card;
  const whose = await lou.presses(list, 'Somebody asked');
  const mistyped = await lou.presses(whose.card, 'Open', { reference: 'Canary' });
  expect(problemsOn(mistyped.card)).toEqual({ reference: '⚠ Please write it like this: BRI-7K3Q.' });
  const found = await lou.presses(mistyped.card, 'Open', { reference: 'bri2ths' });
  const form = await lou.presses(found.card, 'They asked for something');
  await lou.presses(form.card, 'Save', { kind: 'access' });
  expect(await at.caseOf(id)).toMatchObject({ requestDueOn: '2026-12-23', requests: [{ kind: 'access' }] });
});

test('something to be put right is put right in the case, and written down', async () => {
  await at.keep('named', id, { requests: [asked({ kind: 'correction' })] });
  const { card } = await at.press('lou', 'information.open');
  expect(buttonTitles(card)).toEqual(
    expect.arrayContaining(['All steps', 'It is put right', 'Not put right']),
  );
  expect(textOf((await at.people.lou.presses(card, 'It is put right')).card)).toContain(
    'put right on Monday',
  );
});

test('why it is not given stays with those who do the work', async () => {
  await at.keep('gettingStarted', id, {
    requests: [asked(), asked({ id: 'again2222222', kind: 'correction' })],
  });
  const { lou } = at.people;
  const form = await lou.presses((await at.press('lou', 'information.open')).card, 'Not given');
  await lou.presses(form.card, 'Save', { reason: 'harm' });
  const steps = await at.presses('lou', 'case.timeline', { caseId: id });
  expect(textOf(steps.card)).toContain('It could expose somebody to family violence');
  await at.change((found) => goneThrough(found));
  const text = await at.given();
  expect(text).toContain('What is held was not given, or not all of it');
  expect(text).not.toContain('family violence');
});
