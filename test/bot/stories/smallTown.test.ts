import { buttonTitles, textOf } from '../../support/cardReading';
import { refer } from '../../support/refer';
import type { Person } from '../../support/townPerson';
import { openStory, type Story } from './story';

const nothingHere = 'There is nothing here that you can open.';

let story: Story;
let dana: Person;
let ana: Person;
let lou: Person;
let otto: Person;
let pia: Person;
let id: string;
beforeEach(async () => {
  story = await openStory();
  dana = await story.town.person('Dana Whitfield', ['clinician']);
  ana = await story.town.person('Ana Petrov', ['linkWorker']);
  lou = await story.town.person('Lou Marsh', ['lead']);
  otto = await story.town.person('Otto Vance', ['lead'], 'latrobe');
  pia = await story.town.person('Pia Novak', ['privacyOfficer']);
  id = await refer(dana);
});
afterEach(() => story.town.close());

const knows = (person: Person) => story.does(person, id, 'I know this person');

async function isLocked(person: Person, name = 'marigold') {
  expect((await story.opens(person, id)).raw).toContain(nothingHere);
  expect(textOf(await person.says(`find ${id}`))).toContain(nothingHere);
  expect(textOf(await person.says(`find ${name}`))).toContain('Nobody you can open has that name.');
  expect(textOf(await person.says('queue all'))).not.toContain(id);
  for (const card of await person.cards())
    if (textOf(card).startsWith('Waiting for you')) expect(textOf(card)).not.toContain(id);
}

test('the only link worker knows them, untaken yet: the Lead is asked', async () => {
  expect(await lou.cards()).toEqual([]);

  const said = await knows(ana);

  expect(said.line).toContain('Thank you for saying so. It is closed to you from now on');
  await isLocked(ana);
  await story.later(61);
  expect(textOf(await lou.cardSaying('Waiting for you'))).toContain(id);
});

test('both know them: another Local’s Lead is asked, and names somebody who is new here', async () => {
  await story.takes(ana, id);
  await story.later(61);
  const before = await story.heard(dana);
  await knows(ana);
  expect(textOf(await lou.cardSaying('Waiting for you'))).toContain(id);
  expect(await otto.cards()).toEqual([]);
  await knows(lou);
  for (const person of [ana, lou]) await isLocked(person);

  expect(textOf(await otto.cardSaying('Waiting for you'))).toContain(id);
  expect(await story.chatOf(otto)).not.toMatch(/Canary|0491 ?57/);
  const details = await story.opens(otto, id);
  expect(textOf(details.card)).toContain('Canary Marigold');
  const nobody = await otto.presses(details.card, 'Name a link worker');
  expect(textOf(nobody.card)).toContain('Nobody is free to take it just now');
  expect(nobody.raw).not.toMatch(/Ana Petrov|Lou Marsh/);

  const ben = await story.town.person('Ben Okafor', ['linkWorker']);
  const named = await story.does(otto, id, 'Name a link worker', ['Give it to them', { worker: ben.id }]);
  expect(textOf(named.card)).toContain('✓ Ben Okafor has it now, and is told.');
  await story.later(61);
  expect(await story.heard(ben)).toEqual([`${id}: It has been given to you. You act next.`]);
  expect(textOf((await story.opens(ben, id)).card)).toContain('Canary Marigold');
  expect(await story.heard(dana)).toEqual(before);
  expect(await story.chatOf(dana)).not.toMatch(/Otto|Latrobe|know|aside/);
  const { deeds, all } = await story.auditTells(pia, id);
  expect(deeds).toEqual([
    'Dana Whitfield: Sent it',
    'Ana Petrov: Took it',
    'Ana Petrov: Said that they know the person',
    'Lou Marsh: Said that they know the person',
    'Otto Vance: Named a link worker',
  ]);
  expect(all).not.toContain('Canary');
  for (const person of [ana, lou]) expect(textOf(await person.says(`audit ${id}`))).toContain(nothingHere);
});

test('the other Local’s Lead can also act: accept it, or say why not and what there is instead', async () => {
  await knows(ana);
  await knows(lou);
  await story.later(61);

  const details = await story.opens(otto, id);
  expect(buttonTitles(details.card)).toEqual(
    expect.arrayContaining([
      'Accept, name somebody later',
      'Ask the referrer',
      'Not able to accept',
      'Concern',
    ]),
  );
  expect(buttonTitles(details.card)).not.toContain("I'll take it");
  await story.does(otto, id, 'Accept, name somebody later');
  await story.later(61);

  expect(await story.heard(dana)).toEqual([
    `${id}: It is accepted. The link worker will get in touch with the person.`,
  ]);
  expect(textOf((await story.does(otto, id, 'Said hello')).card)).toContain(
    '✓ Written down: somebody said hello.',
  );
  expect((await story.auditTells(pia, id)).deeds.slice(-2)).toEqual([
    'Otto Vance: Accepted it',
    'Otto Vance: Wrote down a hello',
  ]);
});

test('intake and the Lead know a person who is not yet in care: each time it goes to whoever is left', async () => {
  const ivy = await story.town.person('Ivy Tran', ['intake']);
  id = await refer(dana, { calledName: 'Iris Canary', contactDetails: '0491 571 266', careStatus: 'notYet' });
  await story.later(61);
  expect(await lou.cards()).toEqual([]);

  await knows(ivy);
  expect(textOf(await lou.cardSaying('For intake'))).toContain(id);
  await story.later(61);
  await knows(lou);

  for (const person of [ivy, lou]) await isLocked(person, 'iris');
  expect(textOf(await otto.cardSaying('For intake'))).toContain(id);
  await story.does(otto, id, 'They receive care here');
  expect(textOf(await ana.cardSaying('For a link worker'))).toContain(id);
  expect((await story.auditTells(pia, id)).deeds).toEqual([
    'Dana Whitfield: Sent it',
    'Ivy Tran: Said that they know the person',
    'Lou Marsh: Said that they know the person',
    'Otto Vance: Confirmed care here',
  ]);
});
