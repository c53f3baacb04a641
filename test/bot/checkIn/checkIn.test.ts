import { problemsOn, textOf, untouched } from '../../support/cardReading';
import { type CaseTown, openCaseTown } from '../../support/caseTown';

const id = 'BRI-7K3Q';
const line = 'Canary: the choir would suit her.';
let at: CaseTown;
beforeEach(async () => {
  at = await openCaseTown();
});
afterEach(() => at.town.close());

async function asksOf(who: 'ana' | 'lou', title = 'Write down a check-in') {
  at.town.passes(1_000);
  return (await at.people[who].presses((await at.opens(who, id)).card, title)).card;
}

test('three presses: what happened, one line and the day that is proposed are written down, and can be undone', async () => {
  const { ana } = at.people;
  await at.keep('gettingStarted', id);
  const details = textOf((await at.opens('ana', id)).card);
  expect(details).toContain('**No next check-in is set.**\nLast spoken: Monday 23 November.');

  const form = await asksOf('ana');
  expect(untouched(form)).toMatchObject({
    result: '',
    line: '',
    nextOn: '2026-12-07',
    nextType: 'scheduled',
  });
  const saved = await ana.presses(form, 'Save', { result: 'spoke', line });

  const text = textOf(saved.card);
  expect(text).toContain('✓ Written down. Next check-in on Monday 7 December.');
  expect(text).toMatch(/Next check-in: [a-z].* on Monday 7 December\./);
  expect(text).toContain(`Last time, Monday 23 November: \n${line}`);

  at.town.passes(5 * 60_000);
  const undone = textOf((await ana.presses(saved.card, 'Undo')).card);
  expect(undone).toContain('**No next check-in is set.**');
  expect(undone).not.toContain('Canary: the choir');
  const found = await at.caseOf(id);
  expect([found.checkIn, found.lastCheckIn, found.lastSpokenAt]).toEqual([undefined, undefined, undefined]);
});

test('a day that was left as it was follows what happened; one that was agreed on stands', async () => {
  await at.keep('gettingStarted', id);
  const next = async (inputs: Record<string, string>) => {
    await at.people.ana.presses(await asksOf('ana'), 'Save', inputs);
    return (await at.caseOf(id)).checkIn?.on;
  };

  expect(await next({ result: 'noAnswer' })).toBe('2026-11-25');
  expect(await next({ result: 'leftMessage', nextOn: '2026-11-30' })).toBe('2026-11-30');
  expect(await next({ result: 'askedLater' })).toBe('2026-12-21');
  expect(await next({ result: 'met' })).toBe('2026-12-07');
  expect(await next({ result: 'met', nextOn: '' })).toBeUndefined();
});

test('who asked to stop is not rung again, and nothing ends by itself', async () => {
  await at.keep('gettingStarted', id);

  const saved = await at.people.ana.presses(await asksOf('ana'), 'Save', { result: 'askedToStop' });

  expect(textOf(saved.card)).toContain(
    'No next check-in is set. They asked to stop. If they want Local Connections to end, choose Withdraw.',
  );
  expect(await at.caseOf(id)).toMatchObject({
    referral: { status: 'gettingStarted' },
    consents: { refer: { given: true } },
  });
});

test('what is missing stands beside its input, and all that was typed is kept', async () => {
  await at.keep('gettingStarted', id);

  const again = await at.people.ana.presses(await asksOf('ana'), 'Save', { line, nextOn: '2026-12-09' });

  expect(problemsOn(again.card)).toEqual({ result: '⚠ Please choose what happened.' });
  expect(untouched(again.card)).toMatchObject({ line, nextOn: '2026-12-09' });
  const saved = await at.people.ana.presses(again.card, 'Save', { result: 'met' });
  expect(textOf(saved.card)).toContain('Next check-in on Wednesday 9 December.');
});

test('words of risk bring up whom to call', async () => {
  await at.keep('gettingStarted', id);
  const typed = { result: 'spoke', line: 'She said that she feels unsafe at home.' };

  const form = await asksOf('ana');
  const saved = await at.people.ana.presses(form, 'Save', typed);

  expect(textOf(saved.card)).toContain('If someone may not be safe');
  expect(textOf(form)).not.toContain('If someone may not be safe');
});

test('the next one is set, with how often suits them', async () => {
  const { ana } = at.people;
  await at.keep('gettingStarted', id);
  const typed = { nextOn: '2026-12-01', nextWay: 'text', everyDays: '7', bestTimes: 'Canary: mornings' };

  const saved = await ana.presses(await asksOf('ana', 'Set the next check-in'), 'Save', typed);

  expect(textOf(saved.card)).toContain('✓ The next check-in is set: Tuesday 1 December.');
  expect(textOf(saved.card)).toContain('Next check-in: text message on Tuesday 1 December.');
  expect(untouched(await asksOf('ana', 'Set the next check-in'))).toMatchObject(typed);
  expect(untouched(await asksOf('ana'))).toMatchObject({ nextOn: '2026-11-30' });
});

test('a day of the one who rings is proposed', async () => {
  const { ana } = at.people;
  const hours = await ana.presses(await ana.says('leave'), 'Change hours or leave');
  await ana.presses(hours.card, 'Save', { days: '2,4', from: '09:00', to: '13:00' });
  await at.keep('gettingStarted', id);

  expect(untouched(await asksOf('ana'))).toMatchObject({ nextOn: '2026-12-08' });
});

test('what the consents allow was gone through: one press', async () => {
  await at.keep('gettingStarted', id);
  at.town.passes(1_000);

  const said = await at.people.ana.presses((await at.opens('ana', id)).card, 'Gone through with them today');

  expect(textOf(said.card)).toContain('✓ Written down: gone through with them today.');
  expect((await at.caseOf(id)).consentsReviewedAt).toBe(at.town.now());
});
