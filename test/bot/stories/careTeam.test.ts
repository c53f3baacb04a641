import { buttonTitles, textOf, untouched } from '../../support/cardReading';
import { refer } from '../../support/refer';
import type { Person } from '../../support/townPerson';
import { openStory, type Story } from './story';

let story: Story;
let dana: Person;
let ana: Person;
let remy: Person;
let lou: Person;
beforeEach(async () => {
  story = await openStory();
  dana = await story.town.person('Dana Whitfield', ['clinician']);
  ana = await story.town.person('Ana Petrov', ['linkWorker']);
  remy = await story.town.person('Remy Okafor', ['peerWorker']);
  lou = await story.town.person('Lou Marsh', ['lead']);
});
afterEach(() => story.town.close());

const sees = async (person: Person, id: string) =>
  (await story.opens(person, id)).raw.includes('0491 570 156');
const asks = (person: Person, id: string) =>
  story.does(ana, id, 'Care team', ['Add to the team', { member: person.id }]);
async function started(typed: Record<string, string>) {
  const id = await refer(dana, typed);
  await story.takes(ana, id);
  await story.does(ana, id, 'First contact', ['Save', { result: 'spoke' }]);
  await story.later(61);
  return id;
}

test('a colleague is added and told, sees it until it closes, and the case says who is on it', async () => {
  const id = await started({ shareWithTeam: 'true' });
  expect(await sees(remy, id)).toBe(false);

  expect(textOf((await asks(remy, id)).card)).toContain('on the care team: Remy Okafor');
  await story.later(61);

  expect(await story.heard(remy)).toEqual([`${id}: You are on its care team now.`]);
  expect(await sees(remy, id)).toBe(true);
  expect(buttonTitles((await story.opens(remy, id)).card)).not.toContain('Pause');
  await story.does(ana, id, 'End with an outcome', ['Close the referral', { outcome: 'ownNetwork' }]);
  expect(await sees(remy, id)).toBe(false);
  expect((await story.auditTells(lou, id)).deeds.slice(-2)).toEqual([
    'Ana Petrov: Added to the care team',
    'Ana Petrov: Closed it with an outcome',
  ]);
});

test('whoever referred is asked and not added; yes lets them in, and they can be taken off', async () => {
  const id = await started({ shareWithTeam: 'true' });

  expect(textOf((await asks(dana, id)).card)).toContain(
    '✓ They referred the person, so they are asked first.',
  );
  await story.later(61);

  expect((await story.heard(dana)).at(-1)).toBe(
    `${id}: The link worker asks whether you would like to join its care team.`,
  );
  expect(await sees(dana, id)).toBe(false);
  const joined = await story.does(dana, id, 'Join the care team');
  expect(textOf(joined.card)).toContain('✓ You are on the care team.');
  expect(await sees(dana, id)).toBe(true);
  await story.does(ana, id, 'Care team', 'Take Dana Whitfield off');
  expect(await sees(dana, id)).toBe(false);
  expect((await story.auditTells(lou, id)).deeds.slice(-3)).toEqual([
    'Ana Petrov: Added to the care team',
    'Dana Whitfield: Joined the care team',
    'Ana Petrov: Took somebody off the care team',
  ]);
});

test('the referrer says no, kindly answered, and nothing opens', async () => {
  const id = await started({ shareWithTeam: 'true' });
  await asks(dana, id);

  const answered = await story.does(dana, id, 'No thank you');

  expect(textOf(answered.card)).toContain('✓ Thank you for answering.');
  expect(await sees(dana, id)).toBe(false);
  expect(buttonTitles((await story.opens(dana, id)).card)).not.toContain('Join the care team');
  expect(textOf((await story.does(ana, id, 'Care team')).card)).toContain('nobody besides the link worker');
  expect((await story.auditTells(lou, id)).deeds.at(-1)).toBe('Dana Whitfield: Did not join the care team');
});

test('without the person’s yes to sharing nobody is added', async () => {
  const id = await started({ shareWithTeam: 'false' });

  const form = await story.does(ana, id, 'Care team');

  expect(textOf(form.card)).toContain('The person has not said yes to sharing with the team.');
  expect(Object.keys(untouched(form.card))).toEqual([]);
});

test('the evaluation: asked, declined, or a yes that stands with the consents; nothing of it is told', async () => {
  const id = await started({ evaluationContact: 'false' });
  const invites = (invitation: string) =>
    story.does(ana, id, 'Evaluation invitation', ['Save', { invitation }]);
  const stands = async () =>
    untouched((await story.does(ana, id, 'Evaluation invitation')).card)['invitation'];
  const yes = async () => untouched((await story.does(ana, id, 'Consents')).card)['evaluationContact'];
  const theirs = textOf(await dana.cardSaying(`Your referral ${id}`));
  expect(await stands()).toBe('notAsked');

  await invites('asked');
  expect([await stands(), await yes()]).toEqual(['asked', 'false']);
  await story.does(ana, id, 'Consents', ['Save consents', { evaluationContact: 'true' }]);
  expect([await stands(), await yes()]).toEqual(['', 'true']);
  await invites('declined');
  expect([await stands(), await yes()]).toEqual(['declined', 'false']);

  await story.later(61);
  expect(textOf(await dana.cardSaying(`Your referral ${id}`))).toBe(theirs);
  expect(await story.chatOf(dana)).not.toMatch(/evaluation/i);
  expect(buttonTitles((await story.opens(dana, id)).card)).not.toContain('Evaluation invitation');
  const { deeds } = await story.auditTells(lou, id);
  expect(deeds.slice(3)).toEqual([
    'Ana Petrov: Wrote down the evaluation invitation',
    'Ana Petrov: Changed the consents',
    'Ana Petrov: Wrote down the evaluation invitation',
  ]);
});
