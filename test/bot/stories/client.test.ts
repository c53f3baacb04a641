import { buttonTitles, textOf, untouched } from '../../support/cardReading';
import { refer } from '../../support/refer';
import type { Person } from '../../support/townPerson';
import { openStory, type Story } from './story';

let story: Story;
let dana: Person;
let ana: Person;
let lou: Person;
beforeEach(async () => {
  story = await openStory();
  dana = await story.town.person('Dana Whitfield', ['clinician']);
  ana = await story.town.person('Ana Petrov', ['linkWorker']);
  lou = await story.town.person('Lou Marsh', ['lead']);
});
afterEach(() => story.town.close());

const words = 'Canary: I have people to whistle with.';
async function fromReferToClosed(typed: Record<string, string>): Promise<string> {
  const id = await refer(dana, { whatMatters: 'Canary whistling', ...typed });
  await story.takes(ana, id);
  await story.later(11);
  await story.does(ana, id, 'First contact', ['Save', { result: 'spoke' }]);
  await story.later(61);
  const closed = await story.does(ana, id, 'End with an outcome', [
    'Close the referral',
    { outcome: 'connectedSettled', themes: 'belonging,confidence', inTheirWords: words },
  ]);
  expect(textOf(closed.card)).toContain('in ten minutes; until then you can undo it');
  await story.later(61);
  return id;
}
const threeLines = (id: string, end = '') => [
  `${id}: It is accepted. The link worker will get in touch with the person.`,
  `${id}: The link worker and the person have spoken.`,
  `${id}: The work has come to its end and the referral is closed.${end}`,
];

test('a person who agreed to it: the referrer hears each step, and what came of it', async () => {
  const id = await fromReferToClosed({ tellReferrerOutcome: 'true', contactGp: 'true' });

  const cameOfIt = 'What came of it: Connected and settled in (belonging, confidence).';
  expect(await story.heard(dana)).toEqual(threeLines(id, ` ${cameOfIt}`));
  expect(textOf(await dana.cardSaying(`Your referral ${id}`))).toContain(cameOfIt);
  const own = await story.opens(dana, id);
  expect(textOf(own.card)).toContain(cameOfIt);
  expect(await story.chatOf(dana)).not.toMatch(/whistle|whistling|0491 ?57/);
  expect(own.raw).not.toMatch(/whistle|whistling|0491 ?57/);

  const note = untouched((await story.does(ana, id, 'Note for the GP')).card)['text1'];
  expect(note).toContain('About: Canary Marigold');
  expect(note).toContain(
    'What came of it: Connected and settled in.\nWhat they found: Belonging, Confidence.',
  );
  expect(note).not.toMatch(/whistl|0491 ?57|loneliness|Family Clinic/i);

  const record = untouched((await story.does(ana, id, 'Copy for the record')).card)['text2'] ?? '';
  expect(record).toContain(`What it meant, in their words: ${words}`);
  expect(record.slice(record.indexOf('Steps')).split('\n').slice(1)).toEqual([
    'Monday 23 November 2026, 9:10 am · Referred to Local Connections · Dana Whitfield',
    'Monday 23 November 2026, 9:10 am · Taken by a link worker · Ana Petrov',
    'Monday 23 November 2026, 9:21 am · Spoke with the person: first contact · Ana Petrov',
    'Monday 23 November 2026, 10:22 am · Closed with an outcome · Ana Petrov',
  ]);

  const { deeds, lookers } = await story.auditTells(lou, id);
  expect(deeds).toEqual([
    'Dana Whitfield: Sent it',
    'Ana Petrov: Took it',
    'Ana Petrov: Wrote down a contact',
    'Ana Petrov: Closed it with an outcome',
  ]);
  expect(lookers).toEqual(['Ana Petrov', 'Dana Whitfield', 'Lou Marsh']);
});

test('a person who did not: the referrer hears that it is closed and nothing else, and no note is offered', async () => {
  const id = await fromReferToClosed({ tellReferrerOutcome: 'false', contactGp: 'false' });

  expect(await story.heard(dana)).toEqual(threeLines(id));
  const own = await story.opens(dana, id);
  for (const seen of [own.raw, await story.chatOf(dana)])
    expect(seen).not.toMatch(/settled|belonging|confidence|whistl/i);

  const details = await story.opens(ana, id);
  expect(textOf(details.card)).toContain('Connected and settled in');
  expect(buttonTitles(details.card)).toContain('Copy for the record');
  expect(buttonTitles(details.card)).not.toContain('Note for the GP');
  const record = untouched((await story.does(ana, id, 'Copy for the record')).card)['text2'];
  expect(record).toContain(
    '- Telling the referrer that they have begun to go along to something, and what came of it: no\n',
  );

  const { all } = await story.auditTells(lou, id);
  expect(all).toContain('Looked at the steps, to copy them for the record');
  expect(all).not.toMatch(/Canary|settled|belonging/i);
});
