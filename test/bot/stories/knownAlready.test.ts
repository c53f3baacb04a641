import { textOf } from '../../support/cardReading';
import { refer } from '../../support/refer';
import type { Person } from '../../support/townPerson';
import { openStory, type Story } from './story';

let story: Story;
let dana: Person;
let tess: Person;
let ana: Person;
let lou: Person;
beforeEach(async () => {
  story = await openStory();
  dana = await story.town.person('Dana Whitfield', ['clinician']);
  tess = await story.town.person('Tess Moore', ['clinician']);
  ana = await story.town.person('Ana Petrov', ['linkWorker']);
  lou = await story.town.person('Lou Marsh', ['lead']);
});
afterEach(() => story.town.close());

const known = { calledName: 'Agnes Marlow', contactDetails: '0491 570 737' };
const again = { calledName: 'Aggie Marlow', contactDetails: '0491570737' };
const isTheSame = (id: string) => story.does(ana, id, 'It is the same person', 'They are the same person');
async function ends(id: string) {
  await story.does(ana, id, 'First contact', ['Save', { result: 'spoke' }]);
  await story.does(ana, id, 'End with an outcome', [
    'Close the referral',
    { outcome: 'connectedSettled', themes: 'belonging' },
  ]);
}

test('the same person: whoever sent it hears under their own reference, and of no other', async () => {
  const first = await refer(dana, { ...known, tellReferrerOutcome: 'true', shareWithTeam: 'true' });
  await story.takes(ana, first);
  await story.later(61);
  const second = await refer(tess, again);

  const details = textOf((await story.opens(ana, second)).card);
  expect(details).toContain(`**${first}** (With Ana Petrov) has the same way to reach them.`);
  expect(details).not.toContain('Agnes');
  const joined = await isTheSame(second);
  expect(textOf(joined.card)).toContain(`✓ It has joined ${first}.`);
  await story.later(61);
  await ends(first);
  await story.daysLater(1);
  await story.later(61);

  const spoken = 'The link worker and the person have spoken.';
  const closed = 'The work has come to its end and the referral is closed.';
  expect((await story.heard(tess)).slice(-2)).toEqual([`${second}: ${spoken}`, `${second}: ${closed}`]);
  expect((await story.heard(dana)).slice(-2)).toEqual([`${first}: ${spoken}`, `${first}: ${closed}`]);
  const own = await tess.presses(await tess.says('my referrals'), 'Show with names');
  expect(textOf(own.card)).toContain(`Aggie Marlow\n**${second}** · Closed`);
  const hers = [await story.chatOf(tess), own.raw, (await story.opens(tess, second)).raw].join();
  expect(hers).not.toMatch(new RegExp(`${first}|Agnes|Dana|Joined|settled`));
  expect(await story.chatOf(dana)).not.toMatch(new RegExp(`${second}|Aggie|Tess|settled`));
  expect((await story.auditTells(lou, first)).deeds).toContain('Ana Petrov: Said that it is the same person');
  expect((await story.auditTells(lou, second)).deeds).toEqual([
    'Tess Moore: Sent it',
    'Ana Petrov: Said that it is the same person',
  ]);
});

test('only what both agreed to stays open: the team that the second did not agree to is gone', async () => {
  const remy = await story.town.person('Remy Okafor', ['peerWorker']);
  const first = await refer(dana, { ...known, shareWithTeam: 'true' });
  await story.takes(ana, first);
  await story.does(ana, first, 'Care team', ['Add to the team', { member: remy.id }]);
  expect(textOf((await story.opens(remy, first)).card)).toContain('Agnes Marlow');
  const second = await refer(tess, { ...again, shareWithTeam: 'false' });

  await isTheSame(second);

  expect((await story.opens(remy, first)).raw).not.toContain('Agnes');
  const consents = await story.does(ana, first, 'Consents');
  expect(consents.raw).toContain('"id":"shareWithTeam"');
  expect(consents.raw).toMatch(/"id":"shareWithTeam"[^}]*"value":"false"/);
});

test('someone else: it is not asked again, and both go on', async () => {
  const first = await refer(dana, known);
  await story.takes(ana, first);
  const second = await refer(tess, again);

  const answered = await story.does(ana, second, 'Someone else');

  expect(textOf(answered.card)).toContain('✓ Written down: someone else.');
  expect(textOf(answered.card)).not.toContain(first);
  expect(textOf((await story.opens(ana, second)).card)).not.toContain('Perhaps known here already');
  await story.takes(ana, second);
  expect(textOf(await tess.cardSaying(`Your referral ${second}`))).toContain('With Ana Petrov');
  const { deeds, all } = await story.auditTells(lou, second);
  expect(deeds).toContain('Ana Petrov: Said that it is someone else');
  expect(all).not.toContain(first);
});

test('they come back after it was closed: the new one goes on, linked with the earlier', async () => {
  const first = await refer(dana, { ...known, tellReferrerOutcome: 'true' });
  await story.takes(ana, first);
  await ends(first);
  await story.daysLater(30);
  const second = await refer(tess, again);

  const linked = await isTheSame(second);

  expect(textOf(linked.card)).toContain(`✓ Linked: they were here before, as ${first}.`);
  expect(textOf(linked.card)).toContain(`Goes on from: \n${first}`);
  expect(textOf(linked.card)).not.toContain('Perhaps known here already');
  await story.takes(ana, second);
  await story.later(61);
  expect(await story.heard(tess)).toEqual([
    `${second}: It is accepted. The link worker will get in touch with the person.`,
  ]);
  expect([await story.chatOf(tess), (await story.opens(tess, second)).raw].join()).not.toContain(first);
  expect(textOf((await story.opens(dana, first)).card)).toContain('Closed');
  expect((await story.auditTells(lou, second)).deeds).toEqual([
    'Tess Moore: Sent it',
    'Ana Petrov: Said that it is the same person',
    'Ana Petrov: Took it',
  ]);
});
