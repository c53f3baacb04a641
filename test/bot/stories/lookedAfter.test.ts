import { textOf } from '../../support/cardReading';
import { endsAccess, goesOnLeave } from '../../support/owed';
import { refer } from '../../support/refer';
import type { Person } from '../../support/townPerson';
import { openStory, type Story } from './story';

let story: Story;
let people: Record<'dana' | 'ana' | 'lou' | 'ivy', Person>;
beforeEach(async () => {
  story = await openStory();
  const { town } = story;
  people = {
    dana: await town.person('Dana', ['clinician']),
    ana: await town.person('Ana', ['linkWorker']),
    lou: await town.person('Lou', ['lead']),
    ivy: await town.person('Ivy', ['intake']),
  };
});
afterEach(() => story.town.close());

const chatOf = async (person: Person) => (await person.cards()).map(textOf).join('\n');

test('the only link worker leaves after she was told: the Lead has it in their chat', async () => {
  const id = await refer(people.dana);
  await story.later(61);
  expect(await chatOf(people.ana)).toContain(id);
  expect(await chatOf(people.lou)).not.toContain(id);

  await endsAccess(people.lou, people.ana);
  await story.later(61);

  expect(await chatOf(people.lou)).toContain(id);
});

test('the only link worker goes on leave without a cover after she was told: on its first morning the Lead has it', async () => {
  const id = await refer(people.dana);
  await story.later(61);
  await goesOnLeave(people.ana, '2026-11-25', '2026-12-18');
  await story.town.quiet();
  await story.later(61);
  expect(await chatOf(people.lou)).not.toContain(id);

  await story.daysLater(2);
  await story.later(61);

  expect(await chatOf(people.lou)).toContain(id);
});

test('the only one of intake leaves: the Lead has it', async () => {
  const id = await refer(people.dana, { careStatus: 'notYet' });
  await story.later(61);
  expect(await chatOf(people.ivy)).toContain(id);

  await endsAccess(people.lou, people.ivy);
  await story.later(61);

  expect(await chatOf(people.lou)).toContain(id);
});

test('whoever was asked leaves before they answered: it goes on without the answer', async () => {
  const id = await refer(people.dana);
  await story.later(61);
  await story.does(people.ana, id, 'Ask the referrer', ['Ask', { question: 'Which days?' }]);

  await endsAccess(people.lou, people.dana);
  await story.later(61);

  const details = await story.opens(people.ana, id);
  expect(textOf(details.card)).toContain('Waiting for a link worker.');
  expect(textOf(details.card)).toContain('Whoever was asked does not work here any more.');
});

test('whoever was told already is not told again when a colleague leaves', async () => {
  const ben = await story.town.person('Ben', ['linkWorker']);
  const id = await refer(people.dana);
  await story.later(61);
  const before = story.town.connector.sent.filter(
    ({ method, conversationId }) => method === 'POST' && conversationId === `a:${ben.id}`,
  ).length;

  await endsAccess(people.lou, people.ana);
  await story.later(200);

  const after = story.town.connector.sent.filter(
    ({ method, conversationId }) => method === 'POST' && conversationId === `a:${ben.id}`,
  ).length;
  expect(after).toBe(before);
  expect(await chatOf(ben)).toContain(id);
});
