import { sends } from '../../../cards/buttons';
import { card, line } from '../../../cards/parts';
import { textOf } from '../../support/cardReading';
import { type CaseTown, openCaseTown } from '../../support/caseTown';
import { connection, session } from '../../support/connections';
import { friday, id } from './debriefTown';

let at: CaseTown;
beforeEach(async () => {
  at = await openCaseTown();
  const sessions = [session(friday)];
  await at.keep('gettingStarted', id, {
    connections: [
      connection('goingAlong', { visits: 1, sessions }),
      connection('goingAlong', { id: 'walks', name: 'Canary walks', visits: 1, sessions }),
    ],
  });
});
afterEach(() => at.town.close());

const says = (connectionId: string, verb: string, said: Record<string, string>) => {
  const ids = { localId: 'brimbank', caseId: id, connectionId, sessionId: `of${friday}`, ...said };
  const press = { verb, ids, revision: 1, nonce: at.town.services.newNonce() };
  return at.people.ana.presses(card([line('')], [sends('Says', press)]), 'Says');
};
const undoes = () => at.presses('ana', 'referral.undo', { caseId: id });
const visits = async () =>
  (await at.caseOf(id)).connections?.map(({ sessions: [one] }) => [one?.howItWas, one?.debriefed]);

test('two debriefs within ten minutes are each taken back for themselves', async () => {
  await says('choir', 'debrief.was', { was: 'good' });
  await says('walks', 'debrief.was', { was: 'lovely' });
  await says('choir', 'debrief.moment', { kind: 'none' });
  expect(await visits()).toEqual([
    ['good', 'moment'],
    ['lovely', 'was'],
  ]);

  expect(textOf((await undoes()).card)).toContain('Taken back');
  expect(await visits()).toEqual([
    ['good', 'was'],
    ['lovely', 'was'],
  ]);
});

test('the presses of one are taken back together', async () => {
  await says('choir', 'debrief.was', { was: 'good' });
  await says('choir', 'debrief.moment', { kind: 'none' });
  await says('choir', 'debrief.confidence', { value: '7' });
  await undoes();
  expect(await visits()).toEqual([
    [undefined, undefined],
    [undefined, undefined],
  ]);
});
