import { withStanding } from '../../../domain/referral/standing';
import { broughtId, onAgenda } from '../../support/broughts';
import { buttonTitles, textOf } from '../../support/cardReading';
import { fullestCase } from '../../support/fullestCase';
import { localsAsking } from '../../support/localsAsking';
import { type ConferenceTown, openConferenceTown } from './conferenceTown';

let at: ConferenceTown;
beforeEach(async () => {
  at = await openConferenceTown();
});
afterEach(() => at.town.close());

const letters = '23456789ACDEFGHJKMNPQRTVWXYZ';
const reference = (index: number) => `BRI-2${letters[index % 28]}${letters[Math.floor(index / 28)]}2`;

test('thirty people and forty cases stand in one dialog, in pages, and the list counts one’s own', async () => {
  const people = Array.from({ length: 27 }, (_, index) => ({
    personId: `p${index}`,
    name: `Colleague ${index}`,
  }));
  await at.keepConference({ attendees: [at.worker('lou'), at.worker('ana'), at.worker('dana'), ...people] });
  for (let index = 0; index < 40; index += 1)
    await at.keep('gettingStarted', reference(index), onAgenda(at, { conferenceId: 'thursday' }));
  expect(textOf(await at.people.ana.says('conference'))).toContain('40 of your cases come up.');

  let { card, raw } = await at.people.ana.presses(await at.people.ana.says('conference'), 'Open');
  const seen = new Set<string>();
  for (let page = 0; page < 5; page += 1) {
    expect(raw.length).toBeLessThan(20 * 1024);
    for (const id of textOf(card).match(/BRI-\w{4}/g) ?? []) seen.add(id);
    const next = buttonTitles(card).find((title) => title.startsWith('Next cases'));
    if (next) ({ card, raw } = await at.people.ana.presses(card, next));
  }
  expect(seen.size).toBe(40);
  expect(buttonTitles(card)).toContain('First cases');
  expect(textOf(card)).toContain('No longer at this Local (27)');
});

test('what is for the team opens by itself where a case has no room for it, and is worked with there', async () => {
  await at.keepConference();
  const [local] = localsAsking;
  if (!local) throw new Error('There is no Local.');
  await at.keep('gettingStarted', 'BRI-2THS', (made) => {
    const { brought, teamActions, ...full } = fullestCase(made);
    return withStanding(
      { ...full, ...onAgenda(at, { conferenceId: 'thursday' }), teamActions: teamActions ?? [] },
      local,
    );
  });
  const { ana } = at.people;
  const team = await at.presses('ana', 'team.open', { caseId: 'BRI-2THS' });
  expect(textOf(team.card)).toContain('Thursday case conference: Thursday 26 November, 10:00 am (AEDT)');
  expect(textOf(team.card)).toContain('Canary contributes');
  expect(buttonTitles(team.card)).toEqual(expect.arrayContaining(['Change', 'Take off', 'Agreed actions']));
  expect(await at.town.auditOf('BRI-2THS')).toContainEqual(
    expect.objectContaining({ verb: 'team.open', kind: 'view', by: ana.id, allowed: true }),
  );
  await ana.presses(team.card, 'Take off');
  expect((await at.caseOf('BRI-2THS')).brought).toEqual([]);
});

test.each(['ben', 'ivy', 'tess', 'stuart', 'otto'] as const)(
  'what is for the team does not open for %s',
  async (name) => {
    await at.keep('gettingStarted', 'BRI-2THS', { ...onAgenda(at), careTeam: [] });
    const { raw } = await at.presses(name, 'team.open', { caseId: 'BRI-2THS', broughtId });
    expect(raw).not.toMatch(/Canary|stuck/);
  },
);

test('whoever speaks of a case has the brief at hand, and the Lead has it not', async () => {
  await at.keepConference();
  await at.keep('gettingStarted', 'BRI-2THS', onAgenda(at, { conferenceId: 'thursday' }));
  const press = await at.pressesOn('ana', 'conference.open');
  expect(textOf(press.card)).toContain('BRI-2THS · Open');
  expect(buttonTitles(press.card)).toEqual(expect.arrayContaining(['Open my view', 'My cases in brief']));
  expect(buttonTitles((await at.pressesOn('lou', 'conference.open')).card)).not.toContain(
    'My cases in brief',
  );
});
