import { textOf } from '../../../support/cardReading';
import type { Town } from '../../../support/town';
import { kept, presses, trustTown } from './trustTown';

const refused = 'That activity is not here, or your role does not change it.';
const forVetters = [
  'activity.rang',
  'activity.visited',
  'activity.pause',
  'activity.doNotSuggest',
  'activity.wrong.settle',
];
const forEditors = ['activity.stillRunning', 'activity.expect'];
const forAll = ['activity.wrong.form', 'activity.more', 'activity.history'];

let town: Town;
beforeAll(async () => {
  town = await trustTown();
});
afterAll(() => town.close());

describe.each([['manager'], ['clinician']] as const)('a %s', (role) => {
  test('does not say how far to trust an activity, nor changes what it says', async () => {
    const someone = await town.person('Cleo Marsh', [role]);
    const forms = ['activity.rang', 'activity.visited', 'activity.pause', 'activity.doNotSuggest'];
    const verbs = [
      ...forVetters,
      ...forEditors,
      'activity.suggestAgain',
      'activity.wrong.settle.form',
      'activity.expect.form',
      ...forms.map((verb) => `${verb}.form`),
    ];

    const answers = await Promise.all(verbs.map((verb) => presses(town, someone, verb)));

    expect(answers.map(({ line }) => line)).toEqual(verbs.map(() => refused));
    expect((await kept(town)).revision).toBe(0);
    const refusals = await town.auditOf('none');
    expect(refusals.filter(({ by, allowed }) => by === someone.id && !allowed)).toHaveLength(verbs.length);
  });

  test('may say that something is wrong, and sees what changed', async () => {
    const someone = await town.person('Cleo Marsh', [role]);

    const answers = await Promise.all(forAll.map((verb) => presses(town, someone, verb)));

    expect(answers.map(({ opensDialog }) => opensDialog)).toEqual([true, true, true]);
    expect(textOf(answers[1]?.card)).not.toContain('Do not suggest');
  });
});

test('another Local hears the same as for no such activity', async () => {
  const elsewhere = await town.person('Dana Far', ['lead'], 'geelong-queenscliffe');
  const verbs = [...forVetters, ...forEditors, ...forAll, 'activity.undo', 'activity.contact.set'];

  const theirs = await Promise.all(verbs.map((verb) => presses(town, elsewhere, verb)));
  const none = await Promise.all(
    verbs.map((verb) => presses(town, elsewhere, verb, { activityId: 'no-such-activity' })),
  );

  expect(theirs.map(({ line }) => line)).toEqual(verbs.map(() => refused));
  expect(theirs.map(({ raw }) => raw)).toEqual(none.map(({ raw }) => raw));
});
