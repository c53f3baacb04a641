import { textOf } from '../../support/cardReading';
import { posting, waiting } from '../../support/owed';
import { refer } from '../../support/refer';
import { type NudgeTown, openNudgeTown } from './nudgeTown';

const onlyLeads = 'Only the Lead of a Local sees what was sent to its staff. Please ask yours.';

let at: NudgeTown;
beforeEach(async () => {
  at = await openNudgeTown();
});
afterEach(() => at.town.close());

test('no person, no reference and no word that anybody wrote is anywhere in it', async () => {
  at.town.connector.refuseNext({ status: 403, when: posting(at.ana, waiting) });
  const reference = await refer(at.dana);
  await at.town.quiet();
  const card = await at.lou.says('nudges');
  expect(textOf(card)).toContain('Not delivered: A referral that waits (1).');
  const opened = await at.lou.presses(card, 'Send again');
  for (const raw of [JSON.stringify(card), opened.raw]) {
    expect(raw).not.toMatch(/Canary|0491 ?57/);
    expect(raw).not.toContain(reference);
    expect(raw).not.toMatch(/BRI-[2-9A-Z]{4}/);
  }
  const posted = at.town.connector.sent.find((sent) => textOf(sent.card).startsWith('Nudges'));
  expect(posted?.summary).toBe('Nudges');
});

test('a look at it is audited as one view of the Local', async () => {
  const card = await at.lou.says('nudges');
  await at.keep(at.ben);
  await at.lou.presses(await at.lou.says('nudges'), 'Send again');
  expect(textOf(card)).toContain('Nudges');
  const looked = (await at.town.auditOf('brimbank')).filter(({ verb }) => verb.startsWith('nudges'));
  const once = { by: at.lou.id, as: 'lead', kind: 'view', allowed: true };
  // all at one instant: in no order
  expect(looked.sort((one, other) => one.verb.localeCompare(other.verb))).toMatchObject([
    { ...once, verb: 'nudges', surface: 'personal' },
    { ...once, verb: 'nudges', surface: 'personal' },
    { ...once, verb: 'nudges.again', surface: 'dialog' },
  ]);
});

test('in a room it opens for the Lead alone', async () => {
  await at.keep(at.ben);
  const room = at.lou.in('channel');
  const card = await room.says('nudges');
  expect(JSON.stringify(card)).not.toContain('Okafor');
  const opened = await room.presses(card, 'Open nudges');
  expect(opened.opensDialog).toBe(true);
  expect(textOf(opened.card)).toContain('Ben Okafor');
});

test.each(['stuart', 'ana', 'dana'] as const)(
  '%s is told kindly whom to ask, and it is noted',
  async (name) => {
    await at.keep(at.ben);
    const card = await at.lou.says('nudges');
    const opened = await at[name].presses(await at[name].in('channel').says('nudges'), 'Open nudges');
    expect(opened.raw).toContain(onlyLeads);
    expect(JSON.stringify(await at[name].says('nudges'))).toContain(onlyLeads);
    const again = await at[name].presses(card, 'Send again');
    expect(again.line).toContain('There is nothing here that you can open');
    await at.town.minute();
    expect(await at.stateOf(at.ben, 'kept-1')).toBe('dead');
    const refused = (await at.town.auditOf('none')).filter(({ by }) => by === at[name].id);
    expect(refused.sort((one, other) => one.verb.localeCompare(other.verb))).toMatchObject([
      { verb: 'nudges', kind: 'view', allowed: false, refusal: 'not-yours' },
      { verb: 'nudges.again', kind: 'write', allowed: false, refusal: 'not-found' },
      { verb: 'nudges.open', kind: 'view', allowed: false, refusal: 'not-yours' },
    ]);
  },
);
