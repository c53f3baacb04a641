import { type MetricName, metrics } from '../../../bot/watching/metrics';
import { completeReferral } from '../../support/completeReferral';
import { type Fault, faultyStore } from '../../support/faultyStore';
import { refer } from '../../support/refer';
import { openTown } from '../../support/town';
import { pressesMadeUp } from '../day/start/startTown';

const canary = /canary|marigold|0491 ?57|570 156|whistling|quixotic/i;
type Line = { metric: MetricName; value: number; unit: string; correlationId: string } & Record<
  string,
  unknown
>;
const everyMetric = (logged: string[]) =>
  logged.map((line) => JSON.parse(line) as Line).filter(({ message }) => message === 'metric');

/** Ids, verbs and fixed words: nothing with a space in it but what this code itself says. */
const ownWords = ['message', 'where', 'unit', 'verb'];

test('whatever is typed, named or sent, a log line holds ids and words of this code alone', async () => {
  let befalls: ReturnType<Fault>;
  const town = await openTown({ storeInFront: faultyStore(() => befalls), answerWithin: 200 });
  const dana = await town.person('Dana Canary', ['clinician']);
  const ana = await town.person('Ana Canary', ['linkWorker']);
  await ana.says('help');
  const caseId = await refer(dana, { ...completeReferral, organisation: 'Quixotic Clinic' });
  await town.quiet();
  await ana.presses(await ana.cardSaying(caseId), "I'll take it");
  await dana.says('find Canary Marigold');
  await dana.says('Quixotic person is not well, call 0491 570 156');
  await dana.searches('Quixotic 0491');
  await pressesMadeUp(dana, 'Quixotic.verb', { caseId, canary: 'Canary' });
  await pressesMadeUp(ana, 'referral.open', { caseId: 'Quixotic', localId: 'Canary' });
  befalls = 'down';
  await dana.says('find Quixotic Canary');
  await pressesMadeUp(dana, 'referral.save', { caseId });
  befalls = undefined;
  await dana.deliver(dana.envelope({ type: 'event', name: 'Quixotic', value: 'Canary' }));
  await dana.deliver(dana.envelope({ type: 'invoke', name: 'Quixotic/invoke', value: 'Canary' }));
  await town.minute();

  expect(town.logged.length).toBeGreaterThan(20);
  expect(town.logged.join('\n')).not.toMatch(canary);
  for (const { level: _, message: _said, correlationId, metric, value, unit, ...labels } of everyMetric(
    town.logged,
  )) {
    expect([metric, unit]).toEqual([metric, metrics[metric].unit]);
    expect(Number.isFinite(value) && correlationId.length === 32).toBe(true);
    expect(Object.keys(labels).sort()).toEqual([...metrics[metric].labels].sort());
  }
  for (const line of town.logged)
    for (const [name, value] of Object.entries(JSON.parse(line) as object))
      if (typeof value === 'string' && !ownWords.includes(name)) expect(value).toMatch(/^\S*$/);
  await town.close();
});
