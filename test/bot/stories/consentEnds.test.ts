import { buttonTitles, textOf } from '../../support/cardReading';
import { refer } from '../../support/refer';
import type { Person } from '../../support/townPerson';
import { openStory, type Story } from './story';

let story: Story;
let dana: Person;
let ana: Person;
let remy: Person;
let lou: Person;
let id: string;
const everyYes = {
  shareWithTeam: 'true',
  tellReferrerOutcome: 'true',
  contactGroup: 'true',
  contactGp: 'true',
  evaluationContact: 'true',
};
beforeEach(async () => {
  story = await openStory();
  dana = await story.town.person('Dana Whitfield', ['clinician']);
  ana = await story.town.person('Ana Petrov', ['linkWorker']);
  remy = await story.town.person('Remy Okafor', ['peerWorker']);
  lou = await story.town.person('Lou Marsh', ['lead']);
  id = await refer(dana, everyYes);
  await story.takes(ana, id);
  await story.does(ana, id, 'Care team', ['Add to the team', { member: remy.id }]);
  await story.later(61);
});
afterEach(() => story.town.close());

const withdraws = (by: Person) =>
  story.does(by, id, 'Withdraw', ['Withdraw the referral', { reason: 'consentWithdrawn' }]);
const saysNo = (by: Person) => story.does(by, id, 'Consents', ['Save consents', { refer: 'false' }]);
const details = /Canary|0491 ?57|Loneliness|45 to 54/;

const ways: [string, () => Person, (by: Person) => Promise<unknown>][] = [
  ['the link worker', () => ana, withdraws],
  ['the referrer', () => dana, withdraws],
  ['a colleague on the care team', () => remy, saysNo],
  ['the Lead', () => lou, saysNo],
];
test.each(ways)('the person says no through %s: it ends everywhere at once', async (_, who, deed) => {
  await deed(who());

  for (const person of [ana, remy, dana, lou])
    expect((await story.opens(person, id)).raw).not.toMatch(details);
  expect(textOf(await dana.cardSaying(`Your referral ${id}`))).toContain('**Withdrawn.**');
  for (const person of [dana, ana]) expect(await story.chatOf(person)).not.toMatch(details);
  expect(textOf(await ana.says('my cases'))).toContain('You have no open referrals.');
  for (const person of [ana, lou])
    expect(textOf(await person.says('find canary'))).toContain('Nobody you can open');
  const stop = `Referral ${id} has ended\nPlease do not contact the person about it.`;
  const hers = (await ana.cards()).map(textOf).join('\n');
  if (who() === ana) expect(hers).not.toContain(stop);
  else expect(hers).toContain(stop);

  await story.later(61);
  const line = `${id}: It has been withdrawn. Nobody will get in touch about it.`;
  expect((await story.heard(dana)).includes(line)).toBe(who() !== dana);
  expect(await story.heard(remy)).not.toContain(line);
  const { deeds } = await story.auditTells(lou, id);
  expect(deeds.at(-1)).toMatch(new RegExp(`^${who().name}: (Withdrew it|Changed the consents)$`));
});

const no = (purpose: string) => story.does(ana, id, 'Consents', ['Save consents', { [purpose]: 'false' }]);

test('a no to sharing with the team puts the team out at once, and nothing else', async () => {
  expect((await story.opens(remy, id)).raw).toMatch(details);

  expect(textOf((await no('shareWithTeam')).card)).toContain(
    '✓ Saved. It holds everywhere from this moment.',
  );

  expect((await story.opens(remy, id)).raw).toContain('There is nothing here that you can open.');
  expect((await story.opens(lou, id)).raw).toMatch(details);
  expect(textOf((await story.does(ana, id, 'Care team')).card)).toContain(
    'has not said yes to sharing with the team',
  );
  // a later yes does not let them in again
  await story.does(ana, id, 'Consents', ['Save consents', { shareWithTeam: 'true' }]);
  expect((await story.opens(remy, id)).raw).not.toMatch(details);
});

test('a no to telling the outcome, and one to the note, close just these, also after the end', async () => {
  await story.does(ana, id, 'First contact', ['Save', { result: 'spoke' }]);
  const closing = { outcome: 'connectedSettled', themes: 'belonging' };
  await story.does(ana, id, 'End with an outcome', ['Close the referral', closing]);
  await story.later(11);
  expect(await story.chatOf(dana)).toContain('Connected and settled in (belonging)');
  expect(buttonTitles((await story.opens(ana, id)).card)).toContain('Note for the GP');

  await no('tellReferrerOutcome');
  expect(textOf(await dana.cardSaying(`Your referral ${id}`))).not.toContain('settled');
  expect((await story.opens(dana, id)).raw).not.toMatch(/settled|belonging/i);
  expect(buttonTitles((await story.opens(ana, id)).card)).toContain('Note for the GP');

  await no('contactGp');
  expect(buttonTitles((await story.opens(ana, id)).card)).not.toContain('Note for the GP');
  expect(textOf((await story.opens(ana, id)).card)).toContain('Connected and settled in');
  await story.later(61);
  expect((await story.heard(dana)).join()).not.toMatch(/settled|belonging/);
});

test('a no to groups or to the evaluation is kept, and changes nothing that the referrer sees', async () => {
  const before = textOf(await dana.cardSaying(`Your referral ${id}`));

  await no('contactGroup');
  await no('evaluationContact');

  const invitation = await story.does(ana, id, 'Evaluation invitation');
  expect(invitation.raw).toMatch(/"id":"invitation"[^}]*/);
  expect(invitation.raw).toContain('"value":"declined"');
  const record = await story.does(ana, id, 'Copy for the record');
  expect(record.raw).toContain('after asking each time: no, Monday 23 November 2026');
  expect(record.raw).toContain('Being asked about the evaluation: no, Monday 23 November 2026');
  expect(record.raw).toContain('A note to their GP: yes');
  expect(textOf(await dana.cardSaying(`Your referral ${id}`))).toBe(before);
  const { deeds } = await story.auditTells(lou, id);
  expect(deeds.slice(-2)).toEqual(Array(2).fill('Ana Petrov: Changed the consents'));
});

test('the referrer writes down a no, and no new yes once a link worker has it', async () => {
  await story.does(dana, id, 'Consents', ['Save consents', { contactGp: 'false' }]);
  const wanted = await story.does(dana, id, 'Consents', ['Save consents', { contactGp: 'true' }]);

  expect(textOf(wanted.card)).toContain('A yes is written by the link worker, or the Lead.');
  expect((await story.auditTells(lou, id)).deeds.slice(-2)).toEqual([
    'Dana Whitfield: Changed the consents',
    'Dana Whitfield: Tried to change the consents',
  ]);
});
