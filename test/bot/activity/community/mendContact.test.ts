import { textOf, untouched } from '../../../support/cardReading';
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
    { id: 'chess', name: 'Chess club', organization: 'Chess friends' },
  );
});
afterEach(() => town.close());

const tea = { localId: 'brimbank', activityId: 'tea' };
const opened = (person: Person) => sent(town, person, 'organization.open', tea);
const contacts = async () => (await town.everything())['community-contacts'] ?? [];

async function logs(person: Person, inputs: Record<string, string>) {
  const form = await person.presses((await opened(person)).card, 'Log a contact');
  return person.presses(form.card, 'Save', inputs);
}

test('whoever may log puts a topic right, or takes the entry out, however old it is', async () => {
  await logs(cem, { kind: 'meeting', topic: 'Marigold Example comes here' });
  town.passes(30 * 24 * 3_600_000);
  const ben = await town.person('Ben Okafor', ['lead']);

  const form = await ben.presses((await opened(ben)).card, 'Put right');
  expect(untouched(form.card)).toMatchObject({ kind: 'meeting', topic: 'Marigold Example comes here' });
  const mended = await ben.presses(form.card, 'Save', { topic: 'Who is welcome' });

  expect(textOf(mended.card)).toContain('Who is welcome');
  expect(JSON.stringify(await town.everything())).not.toContain('Marigold');
  const [contact] = (await contacts()) as { id: string }[];
  const again = await ben.presses(mended.card, 'Put right');
  const out = await ben.presses(again.card, 'Take it out');
  expect(textOf(out.card)).toContain('Nothing is written down yet.');
  expect(await contacts()).toEqual([]);
  expect((await town.writesTo(contact?.id ?? '')).map(({ by, allowed }) => [by, allowed])).toEqual([
    [cem.id, true],
    [ben.id, true],
    [ben.id, true],
  ]);
});

test('a form that was opened before a colleague put it right does not bring the words back', async () => {
  await logs(cem, { kind: 'meeting', topic: 'Marigold Example' });
  const early = await cem.presses((await opened(cem)).card, 'Put right');
  const ben = await town.person('Ben Okafor', ['lead']);
  const form = await ben.presses((await opened(ben)).card, 'Put right');
  await ben.presses(form.card, 'Save', { topic: '' });

  const again = await cem.presses(early.card, 'Save', { kind: 'training' });

  expect(textOf(again.card)).toContain('A colleague changed this entry while you were writing');
  expect(JSON.stringify(await contacts())).not.toContain('Marigold');
});

test('a contact of another organisation is neither put right nor taken out from here', async () => {
  await logs(cem, { kind: 'meeting', topic: 'A quiet corner' });
  const [contact] = (await contacts()) as { id: string }[];
  const ids = { ...tea, activityId: 'chess', contactId: contact?.id ?? '' };

  expect((await sent(town, cem, 'organization.log.form', ids)).line).toContain('not here any more');
  expect((await sent(town, cem, 'organization.log', ids, { kind: 'training' })).line).toContain('not here');
  await sent(town, cem, 'organization.log.undo', ids);

  expect(await contacts()).toMatchObject([{ kind: 'meeting', topic: 'A quiet corner' }]);
});
