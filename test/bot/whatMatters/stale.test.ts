import { textOf, untouched } from '../../support/cardReading';
import type { CaseTown } from '../../support/caseTown';
import { answered } from '../../support/townPerson';
import { aboutOf, id, openAbout } from './aboutTown';

let at: CaseTown;
beforeEach(async () => {
  at = await openAbout();
});
afterEach(() => at.town.close());

async function formOf(who: 'ana' | 'lou', title: string) {
  return (await at.people[who].presses((await aboutOf(at, who)).card, title)).card;
}

test('what a colleague made safe meanwhile stays so, though the form was drawn before', async () => {
  const { ana, lou } = at.people;
  const title = 'Change how to be in touch';
  const [hers, theirs] = [await formOf('ana', title), await formOf('lou', title)];
  await lou.presses(theirs, 'Save', { safeToLeaveMessage: 'false', doNotContactDirectly: 'true' });

  const press = ana.pressOf(hers, 'Save', { bestDays: 'TU' });
  const saved = answered(await ana.deliver(press));

  expect(textOf(saved.card)).toContain('✗ Do not leave a message');
  expect(textOf(saved.card)).toContain('✗ Do not contact them directly');
  const { participant, rhythm } = await at.caseOf(id);
  expect(participant).toMatchObject({
    contact: { safeToLeaveMessage: false },
    doNotContactDirectly: true,
  });
  expect(rhythm).toEqual({ bestDays: ['TU'] });
  expect(answered(await ana.deliver({ ...press, id: `${press.id}-again` })).raw).toBe(saved.raw);
});

test('the same words changed by both: nothing is stored, both stand there, and the next press decides', async () => {
  const { ana, lou } = at.people;
  const [hers, theirs] = [
    await formOf('ana', 'Change what matters'),
    await formOf('lou', 'Change what matters'),
  ];
  await lou.presses(theirs, 'Save', { whatMatters: 'Nobody at the *door*' });
  const before = await at.caseOf(id);

  const asked = await ana.presses(hers, 'Save', { whatMatters: 'Singing' });

  expect(textOf(asked.card)).toContain('This referral changed while you were writing.');
  expect(textOf(asked.card)).toContain('This was changed meanwhile. It says now: \nNobody at the *door*');
  expect(untouched(asked.card)).toEqual({ whatMatters: 'Singing' });
  expect({ ...(await at.caseOf(id)), audit: [] }).toEqual({ ...before, audit: [] });
  expect(await at.town.auditOf(id)).toContainEqual(
    expect.objectContaining({ verb: 'about.whatMatters', allowed: false, refusal: 'changed-meanwhile' }),
  );

  await ana.presses(asked.card, 'Save', { whatMatters: 'Singing. Nobody at the door' });
  expect((await at.caseOf(id)).participant.whatMatters).toBe('Singing. Nobody at the door');
});

test('what was mended once more in between is seen before it is written over', async () => {
  const { ana, lou } = at.people;
  const title = 'Change how to be in touch';
  const hers = await formOf('ana', title);
  await lou.presses(await formOf('lou', title), 'Save', { contactDetails: '0491 570 157' });

  const asked = await ana.presses(hers, 'Save', { contactWay: 'email', bestTimes: 'Mornings' });

  // an address that is no email stands where hers was left alone: told before anything is stored
  expect(textOf(asked.card)).toContain('it does not look right for the way that is chosen');
  expect(untouched(asked.card)).toMatchObject({ contactWay: 'email', contactDetails: '0491 570 157' });
  await lou.presses(await formOf('lou', title), 'Save', { bestTimes: 'After tea' });
  const again = await ana.presses(asked.card, 'Save', { contactDetails: 'mary@example.org' });
  expect(textOf(again.card)).toContain('It says now: \nAfter tea');
  await ana.presses(again.card, 'Save');
  expect((await at.caseOf(id)).rhythm).toEqual({ bestTimes: 'Mornings' });
});
