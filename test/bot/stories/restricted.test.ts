import { textOf } from '../../support/cardReading';
import { endsAccess } from '../../support/owed';
import { refer } from '../../support/refer';
import type { Person } from '../../support/townPerson';
import { openStory, type Story } from './story';

let story: Story;
let people: Record<'dana' | 'ana' | 'lou' | 'lee' | 'meg', Person>;
beforeEach(async () => {
  story = await openStory();
  const { town } = story;
  people = {
    dana: await town.person('Dana', ['clinician']),
    ana: await town.person('Ana', ['linkWorker']),
    lou: await town.person('Lou', ['lead']),
    lee: await town.person('Lee', ['lead']),
    meg: await town.person('Meg', ['lead'], 'latrobe'),
  };
});
afterEach(() => story.town.close());

const caseOf = async (id: string) => (await story.town.store.read('cases', 'brimbank', id))?.document;
const reads = async (person: Person, id: string) => textOf((await story.opens(person, id)).card);

/** Lou is the one Lead who may see it, and ana may have it. */
async function restricted(isTaken: boolean): Promise<string> {
  const id = await refer(people.dana);
  await story.town.quiet();
  if (isTaken) await story.takes(people.ana, id);
  await story.does(people.lou, id, 'Restrict', 'Restrict');
  return id;
}

test('the only Lead who is named knows the person: another Local’s Lead is asked', async () => {
  const id = await restricted(false);
  await story.does(people.lou, id, 'I know this person');

  expect(await caseOf(id)).toMatchObject({ leadFrom: 'latrobe', lists: ['leadsOf latrobe'] });
  expect(textOf(await people.meg.cardSaying('Waiting for you'))).toContain(id);
  expect(await reads(people.meg, id)).toContain('Canary Marigold');
  expect(await reads(people.lee, id)).not.toContain('Canary');
});

test('whoever has it leaves: it waits for another, with the Lead who is named', async () => {
  const id = await restricted(true);
  expect((await caseOf(id))?.referral.status).toBe('named');
  await endsAccess(people.lee, people.ana);
  await story.town.quiet();

  expect((await caseOf(id))?.referral.status).toBe('waiting');
  expect(await reads(people.lou, id)).toContain('Canary Marigold');
});

test('the only Lead who is named leaves: the other Lead is named in their place', async () => {
  const id = await restricted(true);
  expect(await reads(people.lee, id)).not.toContain('Canary');
  await endsAccess(people.lee, people.lou);
  await story.town.quiet();

  expect((await caseOf(id))?.restrictedTo).toContain(people.lee.id);
  expect(await reads(people.lee, id)).toContain('Canary Marigold');
});
