import { botConnector } from '../../../bot/sending/botConnector';
import { Holding } from '../../../bot/sending/holding';
import { pacedConnector } from '../../../bot/sending/pace/pacedConnector';
import { tenantPace } from '../../../bot/sending/pace/tenantPace';
import { card, line } from '../../../cards/parts';
import { sendingWorld } from '../../support/sending/sendingWorld';
import { teamsOf } from '../../support/sending/teamsOf';

const home = { tenantId: 'tenant', serviceUrl: 'https://teams', botId: '28:bot' };
const ana = { id: 'ana', personId: 'ana', conversationId: 'a:ana', reachable: true, ...home };
const never = () => new Promise<never>(() => undefined);

test('a token that does not come is waited for no longer, and no message may have been shown', async () => {
  const connector = botConnector({ clientFor: never }, home, { clientMs: 20, requestMs: 20 });
  const wait = { sent: false, why: 'wait', status: 0 };
  expect(await connector.send(ana, card([line('News')]), 'News')).toEqual(wait);
  expect(await connector.update(ana, 'activity-1', card([line('News')]))).toEqual(wait);
  expect(await connector.openConversation('ana')).toEqual(wait);
});

test('a lease that cannot be renewed is kept for a while, and then counts as lost', async () => {
  const { clock } = sendingWorld();
  const faults: string[] = [];
  const log = { info: () => undefined, fault: (message: string) => void faults.push(message) };
  const holding = new Holding({ timer: clock, log });
  expect(await holding.keeps()).toBe(false);
  holding.begin(async () => {
    throw new Error('The store is down.');
  });
  await clock.wait(14_000);
  expect([await holding.keeps(), faults.length]).toEqual([true, 0]);
  await clock.wait(10_000);
  expect([await holding.keeps(), faults.length]).toEqual([true, 1]);
  await clock.wait(20_000);
  expect([await holding.keeps(), faults.length]).toEqual([false, 2]);
  expect(holding.isOurs).toBe(false);
});

test('many who ask at once renew it once', async () => {
  const { clock } = sendingWorld();
  let renewed = 0;
  const log = { info: () => undefined, fault: () => undefined };
  const holding = new Holding({ timer: clock, log });
  holding.begin(async () => {
    renewed += 1;
    await clock.wait(100);
    return true;
  });
  await clock.wait(15_000);
  const all = await Promise.all([holding.keeps(), holding.keeps(), holding.keeps()]);
  expect([all, renewed]).toEqual([[true, true, true], 1]);
});

test.each([
  ['before its turn', [false]],
  ['while it waited for its turn', [true, false]],
])('a lease that is lost %s lets no request out', async (_, answers) => {
  const world = sendingWorld();
  const teams = teamsOf(world.clock);
  await world.person('ana');
  const services = world.process(teams.connector);
  const keeps = async () => answers.shift() ?? false;
  const paced = pacedConnector(services, tenantPace(world.clock, 25), keeps);
  const outcome = await paced.send(ana, card([line('News')]), 'News');
  expect(outcome).toMatchObject({ sent: false, why: 'wait', isHeld: true });
  expect(teams.asked).toEqual([]);
});
