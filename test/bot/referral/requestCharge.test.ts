import { randomUUID } from 'node:crypto';
import type { CosmosCharge } from '../../../store/cosmos/cosmosOptions';
import { openCosmos } from '../../../store/openCosmos';
import { textOf } from '../../support/cardReading';
import { completeReferral } from '../../support/completeReferral';
import { storeCosmosContainers } from '../../support/store/storeCosmosContainers';
import { storeCosmosServer } from '../../support/store/storeCosmosServer';
import { openTown } from '../../support/town';

const { COSMOS_ENDPOINT, COSMOS_KEY } = process.env;

/** What one deed asked of the database while it was answered. */
interface Counted {
  deed: string;
  requests: number;
  requestUnits: number;
}

test('a whole referral runs on Cosmos DB, and what each deed asks of it is counted', async () => {
  const server = COSMOS_ENDPOINT && COSMOS_KEY ? undefined : await storeCosmosServer();
  const endpoint = server?.endpoint ?? COSMOS_ENDPOINT ?? '';
  const key = server ? Buffer.from('key').toString('base64') : (COSMOS_KEY ?? '');
  const database = server ? randomUUID() : 'charges';
  await storeCosmosContainers(endpoint, key, database);
  const charges: CosmosCharge[] = [];
  const onCharge = (charge: CosmosCharge) => void charges.push(charge);
  const store = openCosmos({ endpoint, credential: { key }, database, onCharge, timeoutMs: 30_000 });
  const town = await openTown({ store, answerWithin: 60_000, feedIsDead: true });
  const counted: Counted[] = [];

  async function count<T>(deed: string, press: () => Promise<T>): Promise<T> {
    charges.length = 0;
    const answer = await press();
    const requestUnits = charges.reduce((sum, charge) => sum + charge.requestUnits, 0);
    counted.push({ deed, requests: charges.length, requestUnits: Math.round(requestUnits * 10) / 10 });
    return answer;
  }

  const dana = await town.person('Dana Whitfield', ['clinician']);
  const ana = await town.person('Ana Petrov', ['linkWorker']);
  await ana.says('help');
  const prompt = await count('refer', () => dana.says('refer'));
  const form = await count('open the form', () => dana.presses(prompt, 'Refer a person'));
  const sent = await count('send', () => dana.presses(form.card, 'Send referral', completeReferral));
  expect(textOf(sent.card)).toContain('Sent to the link workers');
  await count('the sender, after sending', () => town.minute());
  const waiting = await ana.cardSaying('Waiting for you');
  const who = await count('see who it is', () => ana.presses(waiting, 'See who it is'));
  const taken = await count('take', () => ana.presses(who.card, "I'll take it"));
  const contact = await count('open first contact', () => ana.presses(taken.card, 'First contact'));
  const spoke = await count('first contact', () => ana.presses(contact.card, 'Save', { result: 'spoke' }));
  const open = await count('open a form', () => ana.presses(spoke.card, 'Pause'));
  await count('pause', () => ana.presses(open.card, 'Pause', { resumeOn: '2026-12-14' }));
  await count('queue', () => ana.says('queue'));
  await count('my cases', () => ana.says('my cases'));
  await count('find', () => ana.says('find marigold'));
  await count('my referrals', () => dana.says('my referrals'));
  await count('activities', () => dana.says('activities garden'));
  expect(textOf(spoke.card)).toContain('First contact is written down');

  const source = server ? 'the test server, which charges 1 a request' : 'Cosmos DB';
  const rows = counted.map(
    (row) =>
      `${row.deed.padEnd(28)}${String(row.requests).padStart(9)}${String(row.requestUnits).padStart(8)}`,
  );
  process.stdout.write(`\nAsked of ${source}:\n${'deed'.padEnd(28)} requests      RU\n${rows.join('\n')}\n`);
  const of = (deed: string) => counted.find((row) => row.deed === deed)?.requests ?? Number.NaN;
  expect(of('first contact')).toBeLessThanOrEqual(4);
  expect(of('open a form')).toBeLessThanOrEqual(4);
  expect(of('pause')).toBeLessThanOrEqual(4);
  // with a look, at the same moment, for each way in which the person may be known here already
  expect(of('see who it is')).toBeLessThanOrEqual(8);
  expect(of('take')).toBeLessThanOrEqual(8);
  await town.close();
  server?.close();
}, 120_000);
