import type { Card } from '../../../cards/card';
import { buttonsOf, buttonTitles, textOf, untouched } from '../../support/cardReading';
import { type CaseCardTown, id, openCaseCardTown } from './caseCardTown';

const group = 'Getting in touch with a group for them, after asking each time';
const team = 'Sharing with their care team at this Local';
const referred = 'Being referred, and a link worker getting in touch';

let at: CaseCardTown;
beforeAll(async () => {
  at = await openCaseCardTown();
});
beforeEach(() => at.forgetAll());
afterAll(() => at.town.close());

/** The card with the one button that switches this. */
function switchOf(card: Card | undefined, about: string): Card {
  const action = buttonsOf(card).find(({ tooltip }) => tooltip === about);
  if (!card || !action) throw new Error(`No switch for ${about} on:\n${textOf(card)}`);
  return { ...card, body: [], actions: [action] };
}

test('each stands with since when, and is switched by one press that holds at once', async () => {
  await at.full();
  const { ana } = at.people;
  const { card } = await at.opens('ana', id);
  expect(textOf(card)).toContain(`**${group}**: ✗ not asked yet, which counts as a no`);

  const said = await ana.presses(switchOf(card, group), 'They said yes');

  expect(textOf(said.card)).toContain('Saved. It holds everywhere from this moment.');
  expect(textOf(said.card)).toContain(`**${group}**: ✓ yes, since Monday 23 November 2026`);
  expect((await at.caseOf(id)).consents.contactGroup).toMatchObject({ given: true, changedBy: ana.id });
  const no = await ana.presses(switchOf(said.card, group), 'Write down a no');
  expect(textOf(no.card)).toContain(`**${group}**: ✗ no, since Monday 23 November 2026`);
  expect((await at.caseOf(id)).consents.contactGroup.given).toBe(false);
});

test('a no to sharing ends what the care team sees, from that press on', async () => {
  await at.full();
  const { card } = await at.opens('tess', id);

  await at.people.tess.presses(switchOf(card, team), 'Write down a no');

  expect((await at.caseOf(id)).careTeam).toEqual([]);
  expect((await at.opens('tess', id)).raw).not.toContain('Canary');
});

test('a no to being referred is asked first, since it ends everything', async () => {
  await at.full();
  const { ana } = at.people;
  const { card } = await at.opens('ana', id);

  const asks = await ana.presses(switchOf(card, referred), 'Write down a no');

  expect(buttonTitles(asks.card)).toContain('Withdraw the referral');
  expect(untouched(asks.card)).toEqual({ reason: 'consentWithdrawn' });
  expect((await at.caseOf(id)).consents.refer.given).toBe(true);
  await ana.presses(asks.card, 'Withdraw the referral');
  expect((await at.caseOf(id)).referral.status).toBe('withdrawn');
  expect((await at.opens('ana', id)).raw).not.toContain('Canary');
});

test('a switch pressed twice is switched once', async () => {
  await at.full();
  const { ana } = at.people;
  const { card } = await at.opens('ana', id);
  const press = ana.pressOf(switchOf(card, group), 'They said yes');
  const { revision } = await at.caseOf(id);

  const [first, second] = await Promise.all([ana.deliver(press), ana.deliver(press)]);

  expect(second.raw).toBe(first.raw);
  expect((await at.caseOf(id)).revision).toBe(revision + 1);
});
