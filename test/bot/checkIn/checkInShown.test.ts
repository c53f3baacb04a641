import { buttonsOf, buttonTitles, textOf } from '../../support/cardReading';
import { type CaseTown, openCaseTown } from '../../support/caseTown';
import { refer } from '../../support/refer';

const id = 'BRI-7K3Q';
const line = 'Canary: the choir would suit her.';
const begin = '2026-11-22T22:10:00.000Z';
const checkIn = { type: 'scheduled', on: '2026-12-08', way: 'call', setAt: begin, setBy: 'x' } as const;
const lastCheckIn = { type: 'scheduled', at: begin, by: 'x', way: 'call', result: 'spoke', line } as const;
const inTouch = { checkIn, lastCheckIn, lastSpokenAt: begin };
let at: CaseTown;
beforeEach(async () => {
  at = await openCaseTown();
});
afterEach(() => at.town.close());

test('the card in the chat of whoever has it begins with setting the check-in, and holds the day and no more', async () => {
  const { dana, ana } = at.people;
  await ana.says('help');
  await refer(dana);
  await ana.presses(await ana.cardSaying('Waiting for you'), "I'll take it");
  const first = await ana.presses(await ana.cardSaying('You have this referral'), 'First contact');
  await ana.presses(first.card, 'Save', { result: 'spoke' });
  await at.town.quiet();
  at.town.passes(1_000);

  const started = await ana.cardSaying('You have this referral');
  expect(textOf(started)).toContain('**No next check-in is set.**');
  expect(buttonsOf(started)[0]).toMatchObject({ title: 'Set the next check-in', style: 'positive' });
  const form = await ana.presses(started, 'Write down a check-in');
  await ana.presses(form.card, 'Save', { result: 'spoke', line, nextOn: '2026-12-08' });
  await at.town.quiet();

  const card = await ana.cardSaying('Next check-in on Tuesday 8 December.');
  expect(JSON.stringify(card)).not.toMatch(/the choir|phone call|0491 ?57/i);
});

test('"my cases" says when next, in the chat without a name or a line', async () => {
  const { ana } = at.people;
  await at.keep('gettingStarted', id, inTouch);
  await at.keep('gettingStarted', 'BRI-2222');

  const card = await ana.says('my cases');

  expect(textOf(card)).toContain('Next check-in on Tuesday 8 December.');
  expect(textOf(card)).toContain('**No next check-in is set.**');
  expect(JSON.stringify(card)).not.toMatch(/the choir|phone call/i);
  at.town.passes(1_000);
  const named = await ana.presses(card, 'Show with names');
  expect(textOf(named.card)).toContain('Next check-in: phone call on Tuesday 8 December.');
});

test('the Lead sees of each link worker how many have no next check-in', async () => {
  await at.keep('gettingStarted', id, inTouch);
  await at.keep('gettingStarted', 'BRI-2222');
  await at.keep('gettingStarted', 'BRI-3333');
  await at.keep('paused', 'BRI-4444');

  const { card } = await at.presses('lou', 'caseloads.open', { localId: 'brimbank' });

  expect(textOf(card)).toContain('Ana Petrov\n4 open, 2 without a next check-in');
});

test('whoever referred reads nothing of check-ins, and is not told of one', async () => {
  const { dana, ana } = at.people;
  await at.keep('gettingStarted', id);
  const form = await ana.presses((await at.opens('ana', id)).card, 'Write down a check-in');
  await ana.presses(form.card, 'Save', { result: 'askedToStop', line });
  await at.town.quiet();
  at.town.passes(20 * 60_000);
  await at.town.minute();

  const own = await at.opens('dana', id);

  expect(textOf(own.card)).not.toMatch(/check-in|choir|asked to stop/i);
  expect(buttonTitles(own.card)).not.toContain('Write down a check-in');
  expect(JSON.stringify(await dana.cards())).not.toMatch(/check-in|choir/i);
});

test('a colleague on the care team reads who it is, and not what was said', async () => {
  await at.keep('gettingStarted', id, (made) => ({
    ...inTouch,
    careTeam: [at.worker('tess')],
    consents: { ...made.consents, shareWithTeam: at.given },
  }));

  const seen = textOf((await at.opens('tess', id)).card);

  expect(seen).toContain('How to reach them');
  expect(seen).not.toMatch(/the choir|Next check-in|Last spoken/);
});
