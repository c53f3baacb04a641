import { card } from '../../../../cards/parts';
import { buttonTitles, problemsOn, textOf, untouched } from '../../../support/cardReading';
import { openTown, type Town } from '../../../support/town';
import type { Person } from '../../../support/townPerson';
import { listed, sent } from '../add/addTown';

let town: Town;
let cem: Person;
beforeEach(async () => {
  town = await openTown();
  cem = await town.person('Cem Engage', ['communityEngagement']);
  await listed(
    town,
    'brimbank',
    { id: 'tea', name: 'Morning tea', organization: 'Northside House' },
    { id: 'craft', name: 'Craft table', organization: 'Northside House' },
    { id: 'chess', name: 'Chess club', organization: 'Chess friends' },
    { id: 'alone', name: 'Porch singers' },
  );
});
afterEach(() => town.close());

const tea = { localId: 'brimbank', activityId: 'tea' };
const opened = (person: Person, ids: Record<string, string> = tea) =>
  sent(town, person, 'organization.open', ids);
const contacts = async () => (await town.everything())['community-contacts'] ?? [];

const topics = (all: unknown[]) => (all as { topic?: string }[]).map(({ topic }) => topic).sort();

async function logs(person: Person, inputs: Record<string, string>) {
  const form = await person.presses((await opened(person)).card, 'Log a contact');
  return person.presses(form.card, 'Save', inputs);
}

test('an organisation has its activities, who knows it, and when the team was in touch', async () => {
  const ana = await town.person('Ana Link', ['linkWorker']);
  await sent(town, ana, 'activity.contact.set', { ...tea, activityId: 'craft' });

  const text = textOf((await opened(cem)).card);

  for (const said of ['Northside House', 'Morning tea', 'Craft table', 'Ana Link'])
    expect(text).toContain(said);
  expect(text).toContain('Nothing is written down yet.');
  expect(text).not.toContain('Chess club');
});

test('a contact is written down, newest first, for every activity of the organisation', async () => {
  await logs(cem, { kind: 'meeting', on: '2026-11-02', topic: 'A quiet corner' });
  const saved = await logs(cem, { kind: 'training', on: '2026-11-20', topic: 'Mental health first aid' });

  const text = textOf(saved.card);
  expect(text.indexOf('20 November 2026')).toBeLessThan(text.indexOf('2 November 2026'));
  expect(text).toContain('Training\n · 20 November 2026, Cem Engage · Mental health first aid');
  const ofCraft = await opened(cem, { ...tea, activityId: 'craft' });
  expect(textOf(ofCraft.card)).toContain('A quiet corner');
  expect(textOf((await opened(cem, { ...tea, activityId: 'chess' })).card)).not.toContain('A quiet corner');
});

test('a day to come, or no kind, is not written down, and what was typed stays', async () => {
  const again = await logs(cem, { kind: '', on: '2026-11-24', topic: 'A quiet corner' });

  expect(problemsOn(again.card)).toEqual({
    kind: '⚠ Please choose what it was.',
    on: '⚠ Please choose a day that has been.',
  });
  expect(untouched(again.card)).toMatchObject({ on: '2026-11-24', topic: 'A quiet corner' });
  expect(await contacts()).toEqual([]);
});

test('a press that Teams delivers twice is one contact', async () => {
  const form = await cem.presses((await opened(cem)).card, 'Log a contact');
  const press = cem.pressOf(form.card, 'Save', { kind: 'webinar' });

  await cem.deliver(press);
  await cem.deliver(press);

  expect(await contacts()).toMatchObject([{ kind: 'webinar', on: '2026-11-23', by: { name: 'Cem Engage' } }]);
});

test('from one posted card each contact is one of its own, and "Undo" takes out that one alone', async () => {
  const nonce = town.services.newNonce();
  const fromPosted = async (activityId: string, inputs: Record<string, string>) => {
    const data = { verb: 'organization.log.form', ids: { ...tea, activityId }, nonce };
    const posted = card([], [{ type: 'Action.Submit', title: 'Log a contact', data }]);
    const form = await cem.presses(posted, 'Log a contact');
    return cem.presses(form.card, 'Save', inputs);
  };
  await fromPosted('tea', { kind: 'meeting', topic: 'A quiet corner' });

  const saved = await fromPosted('chess', { kind: 'training', topic: 'First aid' });
  await fromPosted('tea', { kind: 'meeting', topic: 'A quiet corner' });

  expect(textOf(saved.card)).toContain('Written down for the team.');
  expect(topics(await contacts())).toEqual(['A quiet corner', 'A quiet corner', 'First aid']);
  await cem.presses(saved.card, 'Undo');
  expect(topics(await contacts())).toEqual(['A quiet corner', 'A quiet corner']);
});

test('the very same button, sent by two or for another organisation, writes all of them down', async () => {
  const ben = await town.person('Ben Okafor', ['lead']);
  const form = (await cem.presses((await opened(cem)).card, 'Log a contact')).card;
  await cem.presses(form, 'Save', { kind: 'meeting', topic: 'One' });

  await ben.presses(form, 'Save', { kind: 'meeting', topic: 'Two' });
  const saved = await cem.presses(form, 'Save', { kind: 'meeting', topic: 'Three' });

  expect(topics(await contacts())).toEqual(['One', 'Three', 'Two']);
  await cem.presses(saved.card, 'Undo');
  expect(topics(await contacts())).toEqual(['One', 'Two']);
});

test('a topic that can mean that someone is not safe is kept, with whom to call above', async () => {
  const saved = await logs(cem, { kind: 'meeting', topic: 'Violence at the door' });

  expect(textOf(saved.card)).toContain('If someone may not be safe');
  expect(await contacts()).toHaveLength(1);
});

test('long logs have pages', async () => {
  for (let day = 1; day <= 10; day += 1)
    await logs(cem, { kind: 'conversation', on: `2026-10-${String(day).padStart(2, '0')}` });
  const days = (text: string) => [...text.matchAll(/(\d+) October 2026/g)].map(([, day]) => Number(day));

  const first = await opened(cem);
  const second = await cem.presses(first.card, 'Earlier');

  expect([...days(textOf(first.card)), ...days(textOf(second.card))]).toEqual([
    10, 9, 8, 7, 6, 5, 4, 3, 2, 1,
  ]);
  expect(buttonTitles(second.card)).not.toContain('Earlier');
});

test('what is not to be suggested is not listed for those who do not vet', async () => {
  const ana = await town.person('Ana Link', ['linkWorker']);
  const craft = { ...tea, activityId: 'craft' };
  await sent(town, ana, 'activity.doNotSuggest', craft, { reason: 'Unsafe' });

  expect(textOf((await opened(ana, craft)).card)).toContain('Craft table');
  expect(textOf((await opened(cem, craft)).card)).not.toContain('Craft table');
  expect(textOf((await opened(cem)).card)).not.toContain('Craft table');
});

test('where nobody has said who runs it, that is said first', async () => {
  expect((await opened(cem, { ...tea, activityId: 'alone' })).line).toContain(
    'Nobody has said who runs this',
  );
});

test('a clinician reads it and writes nothing; another Local and strangers see nothing', async () => {
  const dana = await town.person('Dana Whitfield', ['clinician']);
  expect(buttonTitles((await opened(dana)).card)).not.toContain('Log a contact');
  expect((await sent(town, dana, 'organization.log', tea, { kind: 'meeting' })).line).toContain('not here');
  for (const verb of ['organization.log.form', 'organization.log.undo'])
    expect((await sent(town, dana, verb, { ...tea, contactId: 'any' })).line).toContain('not here');

  const kim = await town.person('Kim Elsewhere', ['linkWorker'], 'frankston');
  expect((await opened(kim)).line).toContain('not in a directory');
  expect((await sent(town, kim, 'organization.log', tea, { kind: 'meeting' })).line).toContain('not here');
  expect(await contacts()).toEqual([]);
});

test('community engagement workers keep the directory and see no people', async () => {
  expect(textOf(await cem.says('add activity'))).toContain('Add an activity');
  expect(textOf(await cem.says('upkeep'))).toContain('4 activities want a look');
  expect(textOf(await cem.says('gaps'))).toContain('Gaps');
  expect(textOf((await sent(town, cem, 'activity.edit.form', tea)).card)).toContain('What it is called');

  expect(textOf(await cem.says('find marigold'))).toContain('Your role here does not open referrals.');
  expect(textOf(await cem.says('queue'))).toContain('The queue is for link workers');
  expect(textOf(await cem.says('my cases'))).toContain('My cases are for link workers and Leads.');
});
