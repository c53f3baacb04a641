import { textOf } from '../../../support/cardReading';
import { faultyStore } from '../../../support/faultyStore';
import { openRoomTown } from './roomTown';

let failures = 0;
let at: Awaited<ReturnType<typeof openRoomTown>>;
beforeEach(async () => {
  failures = 0;
  const storeInFront = faultyStore((deed, container) => {
    if (deed !== 'create' || container !== 'placements' || failures === 0) return undefined;
    failures -= 1;
    return 'down';
  });
  at = await openRoomTown({ storeInFront });
  await at.keepConference();
  await at.brings('BRI-2AAA');
});
afterEach(() => at.town.close());

const placements = async () => (await at.town.everything())['placements'] ?? [];

test('an agenda of which it could not be written down where it stands is written down again', async () => {
  failures = 1;
  expect(textOf(await at.room('ana').says('conference'))).toContain('BRI-2AAA');
  expect(await placements()).toHaveLength(1);
});

test('one of which nothing could be written down does not stay: nobody could take a case off it', async () => {
  failures = 2;
  await at.room('ana').says('conference');
  const cards = (await at.room('ana').cards()).map(textOf);
  expect(cards.join('\n')).not.toContain('BRI-2AAA');
  expect(cards.at(-1)).toContain('Please say it again in a moment.');
  expect(await placements()).toEqual([]);
});
