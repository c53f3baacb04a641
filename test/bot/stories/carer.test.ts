import { textOf, untouched } from '../../support/cardReading';
import { refer } from '../../support/refer';
import type { Person } from '../../support/townPerson';
import { openStory, type Story } from './story';

let story: Story;
let dana: Person;
let tess: Person;
let ana: Person;
let lou: Person;
let rosas: string;
let ivans: string;
beforeEach(async () => {
  story = await openStory();
  dana = await story.town.person('Dana Whitfield', ['clinician']);
  tess = await story.town.person('Tess Moore', ['clinician']);
  ana = await story.town.person('Ana Petrov', ['linkWorker']);
  lou = await story.town.person('Lou Marsh', ['lead']);
  rosas = await refer(dana, { calledName: 'Rosa Lindqvist', whatMatters: 'Canary choir' });
  ivans = await refer(tess, {
    calledName: 'Ivan Pelletier',
    participantType: 'carer',
    contactDetails: '0491 571 804',
    reasons: 'caringRole',
    whatMatters: 'Canary workbench',
  });
  await story.takes(ana, rosas);
});
afterEach(() => story.town.close());

const link = (other: string, bothSaidYes: string) =>
  story.does(ana, rosas, 'Link with another referral', ['Link them', { other, bothSaidYes }]);

test('a carer has a referral of their own, with their own consent and their own copy', async () => {
  await story.takes(ana, ivans);
  expect((await link(ivans, 'false')).raw).toContain(
    'Please ask both people first, and tick that they said yes.',
  );
  expect(textOf((await story.opens(ana, rosas)).card)).not.toContain(ivans);

  const linked = await link(ivans, 'true');

  expect(textOf(linked.card)).toContain('✓ Linked. Each shows the reference of the other and nothing else.');
  for (const [id, other] of [
    [rosas, ivans],
    [ivans, rosas],
  ] as const) {
    const details = textOf((await story.opens(ana, id)).card);
    expect(details).toContain(`Linked with: \n${other}`);
    expect(details).not.toMatch(id === rosas ? /Ivan|workbench|571 804/ : /Rosa|choir|570 156/);
    const record = untouched((await story.does(ana, id, 'Copy for the record')).card);
    expect(JSON.stringify(record)).not.toMatch(id === rosas ? /Ivan|workbench/ : /Rosa|choir/);
    expect(JSON.stringify(record)).not.toContain(other);
  }
  expect(textOf((await story.opens(ana, ivans)).card)).toContain('Who they are: \nCarer');
});

test('neither shows to whoever referred or looks for the other', async () => {
  await story.takes(ana, ivans);
  await link(ivans, 'true');

  expect(textOf(await ana.says('find rosa'))).toMatch(new RegExp(`^1 found\n\\*\\*${rosas}`));
  expect(textOf(await dana.says(`find ${ivans}`))).toContain('There is nothing here that you can open.');
  expect((await story.opens(dana, rosas)).raw).not.toMatch(new RegExp(`${ivans}|Ivan`));
  expect((await story.opens(tess, ivans)).raw).not.toMatch(new RegExp(`${rosas}|Rosa`));
  expect(await story.chatOf(dana)).not.toMatch(new RegExp(`${ivans}|Ivan`));
  const named = textOf((await ana.presses(await ana.says('my cases'), 'Show with names')).card);
  const rows = named.split(/(?=Rosa|Ivan)/);
  expect(rows.map((row) => [rosas, ivans].filter((id) => row.includes(id)).length)).toEqual([1, 1]);
});

test('taken back, the link is gone from both; the audit tells of it without the other reference', async () => {
  await story.takes(ana, ivans);
  await link(ivans, 'true');

  const unlinked = await story.does(ana, ivans, 'Link with another referral', `Unlink ${rosas}`);

  expect(textOf(unlinked.card)).toContain('✓ The link is gone from both.');
  expect((await story.opens(ana, rosas)).raw).not.toContain(ivans);
  expect((await story.opens(ana, ivans)).raw).not.toContain(rosas);
  const [hers, his] = [await story.auditTells(lou, rosas), await story.auditTells(lou, ivans)];
  expect(hers.deeds).toContain('Ana Petrov: Linked it with another');
  expect(hers.deeds.at(-1)).toBe('The bot: Took a link away');
  expect(his.deeds.slice(-2)).toEqual(['Ana Petrov: Linked it with another', 'Ana Petrov: Took a link away']);
  expect(hers.all).not.toContain(ivans);
  expect(his.all).not.toContain(rosas);
});

test('one that a colleague works with cannot be linked, and it says no more than that', async () => {
  const ben = await story.town.person('Ben Okafor', ['linkWorker']);
  await story.does(lou, ivans, 'Name a link worker', ['Give it to them', { worker: ben.id }]);

  const refused = 'There is no referral with that reference that you work with.';
  expect((await link(ivans, 'true')).raw).toContain(refused);
  expect((await link('BRI-9999', 'true')).raw).toContain(refused);
  expect((await story.opens(ben, ivans)).raw).not.toContain(rosas);
  expect((await story.auditTells(lou, ivans)).deeds.at(-1)).toBe('Lou Marsh: Named a link worker');
});
