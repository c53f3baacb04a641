import { faultyStore } from '../../../support/faultyStore';
import { openTown } from '../../../support/town';

const slow = 'That took too long on our side. Please try again in a moment.';
const reading = 'Still reading the directory after a start: please search again in a moment.';

test.each([
  ['staff', 'hangs', slow],
  ['staff', 'down', slow],
  ['activities', 'hangs', reading],
  ['activities', 'down', slow],
] as const)('the compose box is answered kindly in its time when %s %s', async (container, fault, says) => {
  let isWell = true;
  const storeInFront = faultyStore((_, asked) => (!isWell && asked === container ? fault : undefined));
  const town = await openTown({ storeInFront, answerWithin: 1_200 });
  const cleo = await town.person('Cleo Clinic', ['clinician']);
  isWell = false;
  const found = await cleo.searches('choir');
  isWell = true;

  expect(found).toMatchObject({ status: 200, type: 'message', text: says });
  await town.close();
});
