import { buttonTitles, problemsOn, textOf, untouched } from '../../support/cardReading';
import { type CaseTown, openCaseTown } from '../../support/caseTown';
import { connection, session } from '../../support/connections';
import { connectionDeeds } from '../../support/deeds/connectionDeeds';
import { activityOf, id, says } from './onTheRoad';

let at: CaseTown;
beforeAll(async () => {
  at = await openCaseTown();
});
beforeEach(() => at.forgetAll());
afterAll(() => at.town.close());

const ids = { caseId: id, connectionId: 'choir' };

test.each(connectionDeeds.map((deed): [string, typeof deed] => [`${deed.verb} (${deed.event})`, deed]))(
  '%s is taken back by the one who did it, and all stands as before',
  async (_, { verb, by, status, event, more, inputs, ids: of }) => {
    await at.keep(status, id, more?.(at, { id, other: '' }));
    const before = await at.caseOf(id);
    await at.presses(by, verb, { caseId: id, ...of }, inputs?.(at, ''));
    const done = await at.caseOf(id);
    expect(done.timeline.at(-1)?.event).toBe(event);
    expect(done.connections).not.toEqual(before.connections);

    const undone = await at.presses(by, 'referral.undo', { caseId: id });

    expect(textOf(undone.card)).toContain('Taken back');
    const { connections, consents, activityIds } = await at.caseOf(id);
    expect({ connections, consents, activityIds }).toEqual({
      connections: before.connections,
      consents: before.consents,
      activityIds: before.activityIds,
    });
  },
);

test('consent to be in touch with groups that is withdrawn meanwhile is asked for again, beside its switch', async () => {
  await at.keep('gettingStarted', id, (made) => ({
    ...says(at, 'contactGroup')(made),
    connections: [connection('keen')],
  }));
  const { ana } = at.people;
  const form = await ana.presses((await activityOf(at, 'ana')).card, 'Introduce them');
  expect(untouched(form.card)).toEqual({});
  await at.presses('lou', 'referral.consents', { caseId: id }, { contactGroup: 'false' });

  const asked = await ana.presses(form.card, 'They have been introduced');
  expect(problemsOn(asked.card)).toEqual({
    contactGroup: '⚠ They have not said yes to us getting in touch with groups. Ask them, and tick it here.',
  });
  expect((await at.caseOf(id)).connections?.[0]?.state).toBe('keen');
  const known = await ana.presses(asked.card, 'They have been introduced', { contactGroup: 'true' });
  expect(textOf(known.card)).toContain('✓ Introduced.');
  expect((await at.caseOf(id)).consents.contactGroup).toMatchObject({
    given: true,
    how: 'told',
    changedBy: ana.id,
  });
});

test('a press out of a dialog of yesterday is answered with how it stands now', async () => {
  await at.keep('gettingStarted', id, { connections: [connection('idea')] });
  const { ana, lou } = at.people;
  const hers = await activityOf(at, 'ana');
  const theirs = await activityOf(at, 'lou');
  await ana.presses(hers.card, 'They said yes');
  const late = await lou.presses(theirs.card, 'They said yes');
  expect(textOf(late.card)).toContain('That is so already. Nothing was changed.');
  expect((await at.caseOf(id)).timeline.filter(({ event }) => event === 'connectionKeen')).toHaveLength(1);
});

test('what is there no more leads to all activities', async () => {
  await at.keep('gettingStarted', id, { connections: [] });
  const { ana } = at.people;
  const press = at.pressOf('ana', 'connection.open', ids);
  const opened = await at.presses('ana', 'connection.open', ids);
  expect(textOf(opened.card)).toContain('None yet.');
  const form = await at.presses('ana', 'connection.note.form', ids);
  expect(textOf(form.card)).toContain('That is not here any more.');
  expect((await ana.deliver(press)).raw).toBe(opened.raw);
});

test('while a visit waits to be told, hearing how it was is the main button', async () => {
  await at.keep('gettingStarted', id, {
    connections: [connection('firstVisitBooked', { sessions: [session('2026-11-20')] })],
  });
  const card = (await activityOf(at, 'ana')).card;

  expect(textOf(card)).toContain('visit of Friday 20 November not written down yet');
  expect(buttonTitles(card).slice(0, 3)).toEqual(['How was it?', 'Write it down', 'Move it']);
});

test('a long name is cut where no emoji is parted', async () => {
  await at.keep('gettingStarted', id);
  await at.presses('ana', 'connection.add', { caseId: id }, { name: `a${'😀'.repeat(60)}` });
  expect((await at.caseOf(id)).connections?.[0]?.name).toBe(`a${'😀'.repeat(49)}`);
});
