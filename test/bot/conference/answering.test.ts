import type { Nudge } from '../../../domain/notice/nudge';
import { buttonTitles, problemsOn, textOf } from '../../support/cardReading';
import type { Name } from '../../support/caseTown';
import { type ConferenceTown, openConferenceTown } from './conferenceTown';

let at: ConferenceTown;
beforeEach(async () => {
  at = await openConferenceTown();
  await at.keepConference();
});
afterEach(() => at.town.close());

const on = '2026-11-26';
const answersOf = async () => (await at.conferenceOf()).occurrences.find(({ id }) => id === on)?.answers;
/** What somebody is owed a message of, whether or not it is sent already. */
async function toldOf(personId: string) {
  const nudges = ((await at.town.everything())['nudges'] ?? []) as Nudge[];
  return nudges.filter(({ recipientId }) => recipientId === personId).map(({ kind }) => kind);
}
const opens = async (name: Name) => (await at.pressesOn(name, 'conference.open', { on })).card;

test('one press says that they come, and the Lead sees it at a glance', async () => {
  const { ana } = at.people;
  const said = await ana.presses(await at.opensIt('ana'), 'I can come');
  expect(textOf(said.card)).toContain('✓ You come.');
  expect(buttonTitles(said.card)).not.toContain('I can come');
  const seen = textOf(await opens('lou'));
  expect(seen).toContain('1 of 3 have said that they come.');
  expect(seen).toContain('Coming (1): \nAna Petrov');
  expect(seen).toContain('Not answered yet (2): \nLou Marsh, Dana Whitfield');
  expect(textOf(await ana.says('conference'))).toContain('You come.');
});

test('whoever cannot come names somebody, to whom it opens; their cases do not', async () => {
  const { ana, ben } = at.people;
  const id = await at.keep('gettingStarted', 'BRI-2THS', ({ consents }) => ({
    consents: { ...consents, shareWithTeam: at.given },
    brought: [
      {
        id: 'b1',
        conferenceId: 'thursday',
        by: at.worker('ana'),
        at: at.town.now(),
        reason: 'stuck',
        question: 'Canary',
      },
    ],
    onAgenda: true,
  }));
  const form = await ana.presses(await opens('ana'), 'I cannot come');
  expect(textOf(form.card)).toContain('Naming somebody opens none of your cases to them.');
  const said = await ana.presses(form.card, 'Save', { instead: ben.id });
  expect(textOf(said.card)).toContain('Cannot come (1): \nAna Petrov (Ben Okafor comes instead)');
  expect(textOf(said.card)).toContain(
    'Not answered yet (3): \nLou Marsh, Dana Whitfield, Ben Okafor (in place of Ana Petrov)',
  );
  expect(textOf(await ben.says('conference'))).toContain('You have not said yet whether you come.');
  const seen = await at.opensIt('ben');
  expect(textOf(seen)).toContain(`${id} · Open`);
  expect(buttonTitles(seen)).not.toContain('Open my view');
  expect(buttonTitles(await opens('ana'))).toContain('Open my view');
  const yes = await ben.presses(seen, 'I can come');
  expect(textOf(yes.card)).toContain('Coming (1): \nBen Okafor (in place of Ana Petrov)');
});

test('the one named is told; and an answer is changed until it is over', async () => {
  const { ana, ben } = at.people;
  await at.pressesOn('ana', 'conference.cannot', { on }, { instead: ben.id });
  await at.town.minute();
  expect(await toldOf(ben.id)).toEqual(['conference.planned']);
  expect(await answersOf()).toEqual({ [ana.id]: { coming: false, instead: at.worker('ben') } });
  await at.pressesOn('ana', 'conference.coming', { on });
  expect(await answersOf()).toEqual({ [ana.id]: { coming: true } });
  expect((await at.pressesOn('ben', 'conference.open', { on })).line).toContain('nothing here');

  const form = await ana.presses(await opens('ana'), 'I cannot come');
  await ana.presses(form.card, 'Save');
  expect(await answersOf()).toEqual({ [ana.id]: { coming: false } });
  expect(buttonTitles(await opens('ana'))).toEqual(
    expect.arrayContaining(['I can come', 'Change who comes for me']),
  );
  at.town.passes(4 * 86_400_000);
  const late = await at.pressesOn('ana', 'conference.coming', { on });
  expect(textOf(late.card)).toContain('That does not go with how this time stands now.');
  expect(await answersOf()).toEqual({ [ana.id]: { coming: false } });
});

test('nobody who comes already, is not of the Local, or is on leave comes in their place', async () => {
  const { ana, ben, dana, stuart } = at.people;
  for (const instead of [dana.id, ana.id, stuart.id, 'nonsense']) {
    const form = await at.pressesOn('ana', 'conference.cannot', { on }, { instead });
    expect(problemsOn(form.card)).toEqual({ instead: expect.stringContaining('choose from the list') });
  }
  const hours = await ben.presses(await ben.says('leave'), 'Change hours or leave');
  await ben.presses(hours.card, 'Save', { leaveFrom: '2026-11-26', leaveUntil: '2026-11-27' });
  const form = await at.pressesOn('ana', 'conference.cannot', { on }, { instead: ben.id });
  expect(problemsOn(form.card)).toEqual({ instead: expect.stringContaining('on leave that day') });
  expect(await answersOf()).toBeUndefined();
});

test('whoever is on leave then is shown as covered, until they answer', async () => {
  const { ana, ben } = at.people;
  const hours = await ana.presses(await ana.says('leave'), 'Change hours or leave');
  await ana.presses(hours.card, 'Save', { leaveFrom: on, leaveUntil: on, coverId: ben.id });
  expect(textOf(await opens('lou'))).toContain('On leave (1): \nAna Petrov (covered by Ben Okafor)');
  await at.pressesOn('ana', 'conference.coming', { on });
  expect(textOf(await opens('lou'))).toContain('Coming (1): \nAna Petrov');
});

test('the same press twice is one answer, and the same answer again changes nothing', async () => {
  const press = at.pressedOn('ana', 'conference.coming', { on });
  const one = await at.people.ana.deliver(press);
  expect((await at.people.ana.deliver(press)).raw).toBe(one.raw);
  const again = await at.pressesOn('ana', 'conference.coming', { on });
  expect(textOf(again.card)).toContain('That is so already.');
  expect((await at.conferenceOf()).revision).toBe(2);
});

test('nobody answers for a time that is cancelled, far ahead or none', async () => {
  await at.pressesOn('lou', 'conference.cancelOne', { on });
  for (const date of [on, '2026-11-27', '2027-07-01', 'nonsense']) {
    const said = await at.pressesOn('ana', 'conference.coming', { on: date });
    expect(textOf(said.card)).toContain('That does not go with how this time stands now.');
  }
});
