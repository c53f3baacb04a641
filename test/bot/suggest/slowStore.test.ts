import type { Gap } from '../../../domain/activity/community/gap';
import { textOf } from '../../support/cardReading';
import { type CaseTown, openCaseTown } from '../../support/caseTown';
import { faultyStore } from '../../support/faultyStore';
import { id } from '../connection/onTheRoad';
import { offered } from './suggestTown';

type Befalls = 'down' | 'hangs' | undefined;
let reads: Befalls;
let feed: Befalls;
let at: CaseTown;
beforeEach(async () => {
  reads = undefined;
  feed = undefined;
  at = await openCaseTown({
    answerWithin: 1_500,
    storeInFront: faultyStore((deed, container) => {
      if (container !== 'activities') return undefined;
      if (deed === 'read') return reads;
      return deed === 'changes' ? feed : undefined;
    }),
  });
  await at.town.store.create('activities', offered('Harvest choir', 'Singing'));
  await at.keep('gettingStarted', id, { whatMatters: { interests: { past: ['singing'] } } });
});
afterEach(() => at.town.close());
const opens = () => at.presses('ana', 'suggest.open', { caseId: id });
const gaps = async () => ((await at.town.everything())['gaps'] ?? []) as Gap[];

test('while the directory is still being read it says so, and nothing is taken for missing', async () => {
  feed = 'hangs';

  const text = textOf((await opens()).card);

  expect(text).toContain('Still reading the directory after a start');
  expect(text).not.toContain('Nothing here goes with what they enjoy');
  expect(await gaps()).toEqual([]);
});

test('what cannot be read is not shown as it may have been, and the person is told to try again', async () => {
  await opens();
  reads = 'down';

  const answer = await opens();

  expect(answer.raw).not.toContain('Harvest choir');
  expect(answer.line ?? textOf(answer.card)).toMatch(/again/i);
});

test('where the directory cannot be read at all they are told to try again', async () => {
  feed = 'down';

  const answer = await opens();

  expect(answer.line ?? textOf(answer.card)).toMatch(/again/i);
  expect(answer.raw).not.toContain('Nothing here goes with');
});
