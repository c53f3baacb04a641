import { buttonTitles, textOf, untouched } from '../../support/cardReading';
import { type CaseTown, openCaseTown } from '../../support/caseTown';
import { friday, id, opensDebrief, untold, visitOf } from './debriefTown';

let at: CaseTown;
beforeEach(async () => {
  at = await openCaseTown();
});
afterEach(() => at.town.close());

const words = 'Canary: they sang my song.';

test('three presses from opening to done: how it was, a moment, how confident they feel', async () => {
  const { ana } = at.people;
  await at.keep('gettingStarted', id, untold());

  const first = await opensDebrief(at);
  expect(textOf(first.card)).toContain('Friday 20 November at 10:00 am: \nCanary choir\nHow was it?');
  expect(buttonTitles(first.card).slice(0, 5)).toEqual(['Lovely', 'Good', 'Mixed', 'Hard', 'Didn’t make it']);

  const second = await ana.presses(first.card, 'Lovely');
  expect(await visitOf(at)).toMatchObject({ result: 'went', howItWas: 'lovely' });
  expect(textOf(second.card)).toContain('✓ Saved.');
  expect(textOf(second.card)).toContain('A moment of connection or joy?');
  expect(untouched(second.card)).toEqual({ words: '' });

  const third = await ana.presses(second.card, 'Both', { words });
  expect((await at.caseOf(id)).moments).toMatchObject([
    { on: friday, kinds: ['connection', 'joy'], words, connectionId: 'choir', by: ana.id },
  ]);
  expect(textOf(third.card)).toContain('How confident do they feel about going along?');
  expect(buttonTitles(third.card).slice(0, 11)).toEqual([
    ...['0', '1', '2', '3', '4', '5'],
    ...['6', '7', '8', '9', '10'],
  ]);

  const done = await ana.presses(third.card, '7');
  const text = textOf(done.card);
  expect(text).toContain('Friday 20 November at 10:00 am: They went · Lovely');
  expect(text).toContain(`A moment of connection and joy: \n${words}`);
  expect(text).toContain('They feel 7 of 10 confident about going along.');
  const [choir] = (await at.caseOf(id)).connections ?? [];
  expect(choir).toMatchObject({
    visits: 1,
    state: 'goingAlong',
    confidence: [{ on: '2026-11-23', value: 7 }],
  });
});

test('one undo takes all three presses back', async () => {
  const { ana } = at.people;
  await at.keep('gettingStarted', id, untold());
  const { connections, participant } = await at.caseOf(id);
  let shown = await opensDebrief(at);
  for (const title of ['Good', 'Joy', '4']) {
    at.town.passes(60_000);
    shown = await ana.presses(shown.card, title);
  }

  const undone = await ana.presses(shown.card, 'Undo');

  expect(textOf(undone.card)).toContain('✓ Taken back: what was said of this visit.');
  expect(textOf(undone.card)).toContain('Canary choir\nHow was it?');
  expect(buttonTitles(undone.card)).toContain('Lovely');
  const found = await at.caseOf(id);
  expect(found).toMatchObject({ connections, participant });
  for (const gone of ['moments', 'lastSpokenAt', 'lastCheckIn', 'checkIn'])
    expect(found).not.toHaveProperty(gone);
});

test('what was done before the debrief is not taken back with it', async () => {
  const { ana } = at.people;
  await at.keep('gettingStarted', id, untold());
  const add = await ana.presses((await at.opens('ana', id)).card, 'Add a moment');
  await ana.presses(add.card, 'Save', { kind: 'joy', words: 'Canary: before.' });
  at.town.passes(60_000);
  const second = await ana.presses((await opensDebrief(at)).card, 'Good');
  const third = await ana.presses(second.card, 'Connection');

  await ana.presses(third.card, 'Undo');

  const found = await at.caseOf(id);
  expect(found.moments).toMatchObject([{ words: 'Canary: before.' }]);
  expect(found.connections?.[0]?.visits).toBe(0);
});

test('left in the middle nothing is lost, and it goes on where it stopped', async () => {
  const { ana, lou } = at.people;
  await at.keep('gettingStarted', id, untold());
  await ana.presses((await opensDebrief(at)).card, 'Mixed');

  const moment = await opensDebrief(at, 'lou');
  expect(textOf(moment.card)).toContain('A moment of connection or joy?');
  await lou.presses(moment.card, 'Not this time', { words });

  const confidence = await opensDebrief(at);
  expect(textOf(confidence.card)).toContain('How confident do they feel');
  const done = await ana.presses(confidence.card, '10');
  expect(textOf(done.card)).toContain('They feel 10 of 10 confident');
  const { moments, timeline } = await at.caseOf(id);
  expect(moments).toBeUndefined();
  expect(timeline.slice(-3).map(({ event, text, about }) => [event, text, about])).toEqual([
    ['visitTold', undefined, 'Canary choir'],
    ['debriefed', words, 'Canary choir'],
    ['confidenceSaid', undefined, 'Canary choir'],
  ]);
  const activity = await ana.presses(done.card, 'This activity');
  expect(buttonTitles(activity.card)).not.toContain('How was it?');
});

test('it counts as having spoken, and the next check-in follows their rhythm where none is set later', async () => {
  await at.keep('gettingStarted', id, (made) => ({ ...untold()(made), rhythm: { everyDays: 7 } }));
  await at.people.ana.presses((await opensDebrief(at)).card, 'Good');

  const found = await at.caseOf(id);
  expect(found).toMatchObject({
    lastSpokenAt: at.town.now(),
    lastCheckIn: { type: 'afterFirstVisit', result: 'spoke' },
    checkIn: { type: 'settlingIn', on: '2026-11-30', setBy: at.people.ana.id },
    referral: { dueAt: '2026-11-30T06:00:00.000Z' },
  });
});

test('a later check-in that was agreed on stands', async () => {
  const checkIn = {
    type: 'scheduled',
    way: 'text',
    on: '2026-12-21',
    setAt: at.town.now(),
    setBy: 'x',
  } as const;
  await at.keep('gettingStarted', id, (made) => ({ ...untold()(made), checkIn }));

  await at.people.ana.presses((await opensDebrief(at)).card, 'Good');

  expect((await at.caseOf(id)).checkIn).toEqual(checkIn);
});

test('while the work rests nothing is planned by it', async () => {
  await at.keep('paused', id, (made) => ({ connections: untold()(made).connections ?? [] }));
  const { dueAt } = (await at.caseOf(id)).referral as { dueAt: string };

  await at.people.ana.presses((await opensDebrief(at)).card, 'Good');

  const found = await at.caseOf(id);
  expect(found).toMatchObject({ referral: { status: 'paused', dueAt }, lastSpokenAt: at.town.now() });
  expect(found).not.toHaveProperty('checkIn');
});

test('didn’t make it is met kindly: a reason only if they care to say', async () => {
  const { ana } = at.people;
  await at.keep('gettingStarted', id, untold());

  const asked = await ana.presses((await opensDebrief(at)).card, 'Didn’t make it');

  expect(textOf(asked.card)).toContain('That happens. If they care to say why');
  expect(textOf(asked.card)).not.toMatch(/attend|DNA|fail/i);
  expect(await visitOf(at)).toMatchObject({ result: 'didNotMakeIt' });
  expect(await at.caseOf(id)).not.toHaveProperty('lastSpokenAt');
  const said = await ana.presses(asked.card, 'Nervous');
  expect(textOf(said.card)).toContain('They didn’t make it (nervous)');
  expect(await visitOf(at)).toMatchObject({ result: 'didNotMakeIt', reason: 'nervous' });

  await ana.presses(said.card, 'Undo');
  expect(await visitOf(at)).not.toHaveProperty('result');
});

test('words of risk bring up whom to call', async () => {
  const { ana } = at.people;
  await at.keep('gettingStarted', id, untold());
  const second = await ana.presses((await opensDebrief(at)).card, 'Good');

  const third = await ana.presses(second.card, 'Connection', { words: 'She feels unsafe at home.' });

  expect(textOf(third.card)).toContain('If someone may not be safe');
});

test('who only reads is shown the case, and nothing of the debrief', async () => {
  await at.keep('gettingStarted', id, (made) => ({
    ...untold()(made),
    careTeam: [at.worker('tess')],
    consents: { ...made.consents, shareWithTeam: at.given },
  }));
  const ids = { caseId: id, connectionId: 'choir', sessionId: `of${friday}` };

  for (const name of ['tess', 'dana', 'ben'] as const) {
    const opened = await at.presses(name, 'debrief.open', ids);
    expect([name, buttonTitles(opened.card)]).toEqual([name, expect.not.arrayContaining(['Lovely'])]);
  }
  const opened = await at.presses('lou', 'debrief.open', ids);
  expect(buttonTitles(opened.card)).toContain('Lovely');
  expect(await at.town.auditOf(id)).toContainEqual(
    expect.objectContaining({ verb: 'debrief.open', kind: 'view', allowed: true, by: at.people.lou.id }),
  );
});
