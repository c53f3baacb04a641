import { commandIn } from '../../../bot/door/commands';
import { textOf } from '../../support/cardReading';
import { openTown, type Town } from '../../support/town';
import type { Person } from '../../support/townPerson';

let town: Town;
let ana: Person;
beforeAll(async () => {
  town = await openTown();
  ana = await town.person('Ana Link', ['linkWorker']);
});
afterAll(() => town.close());

test.each([
  ['activites', ''],
  ['activites garden', 'garden'],
  ['actvities garden', 'garden'],
  ['acitvities garden', 'garden'],
  ['Activity gardening', 'gardening'],
  ['activities: gardening', 'gardening'],
  ['find activities', ''],
  ['Find activity', ''],
  ['find an activity', ''],
  ['find me an activity for carers', 'for carers'],
  ['find some activites thursday', 'thursday'],
])(
  '"%s" looks up activities, in a chat and in a room, where nobody has written too much',
  async (said, rest) => {
    expect(commandIn(said)).toEqual({ word: 'activities', rest });
    for (const chat of [ana, ana.in('channel')]) {
      const answer = textOf(await chat.says(said));
      expect(answer).toContain('Activities in Brimbank');
      expect(answer).not.toContain('delete');
      expect(answer).not.toContain('Did you mean');
    }
  },
);

test.each([
  ['find', 'find', ''],
  ['find marigold', 'find', 'marigold'],
  ['find the activist', 'find', 'the activist'],
  ['find a garden group', 'find', 'a garden group'],
  ['find an', 'find', 'an'],
  ['add activity choir', 'add activity', 'choir'],
  ['add an activity', 'add activity', ''],
  ['audit activities', 'audit', 'activities'],
])('"%s" is still "%s"', (said, word, rest) => {
  expect(commandIn(said)).toEqual({ word, rest });
});

test.each(['activate', 'captivity', 'act', 'my activities', ''])('"%s" is no such word', (said) => {
  expect(commandIn(said)).toBeUndefined();
});
