import { InvocationContext } from '@azure/functions';
import { jsonLog } from '../../bot/jsonLog';
import { countCharge } from '../../bot/watching/countCharge';
import { recordFeedLag } from '../../bot/watching/recordFeedLag';
import { watched } from '../../functions/watched';
import { writeLine } from '../../functions/writeLine';
import { metricsIn } from '../support/metricsIn';

const trace = '0123456789abcdef0123456789abcdef';
const log = jsonLog(writeLine);

/** What the host is told beside the invocation, and what the process writes itself. */
function host(traceParent?: string) {
  const beside: string[] = [];
  const levels: string[] = [];
  const written: string[] = [];
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written.push(String(text).trimEnd());
    return true;
  });
  const context = new InvocationContext({
    invocationId: 'an-invocation',
    functionName: 'messages',
    ...(traceParent !== undefined && { traceContext: { traceParent } }),
    logHandler: (level, ...said) => {
      levels.push(level);
      beside.push(String(said[0]));
    },
  });
  return { beside, levels, written, context };
}
afterEach(() => jest.restoreAllMocks());

test('a line goes beside its invocation, under the trace of the host, a fault as an error', async () => {
  const { beside, levels, written, context } = host(`00-${trace}-00f067aa0ba902b7-01`);
  const handler = watched({ log }, async (input: string) => {
    log.info('deed done', { caseId: input });
    log.fault('press failed', new Error('Canary'));
    return input.length;
  });
  expect(await handler('BRI-2222', context)).toBe(8);
  expect(levels).toEqual(['information', 'error']);
  expect(beside.map((line) => JSON.parse(line))).toEqual([
    { level: 'info', message: 'deed done', correlationId: trace, caseId: 'BRI-2222' },
    expect.objectContaining({ level: 'fault', correlationId: trace, error: 'Error' }),
  ]);
  expect(beside.join()).not.toContain('Canary');
  expect(written).toEqual([]);
});

test('what goes on after the answer is written by the process, and still told apart', async () => {
  const { beside, written, context } = host();
  let later: Promise<void> | undefined;
  const handler = watched({ log }, async () => {
    later = new Promise<void>((done) => setImmediate(done)).then(() => log.info('deed done'));
  });
  await handler(undefined, context);
  await later;
  expect(beside).toEqual([]);
  expect(written.map((line) => JSON.parse(line))).toEqual([
    { level: 'info', message: 'deed done', correlationId: 'an-invocation' },
  ]);
  log.info('outside');
  expect(JSON.parse(written[1] ?? '')).toEqual({ level: 'info', message: 'outside' });
});

test('what an invocation cost at the store is one line, also where it fails', async () => {
  const { beside, context } = host();
  const charge = { requestUnits: 1.105, milliseconds: 3.4, throttled: 0 };
  const handler = watched({ log }, async () => {
    countCharge({ ...charge, container: 'cases', deed: 'read' });
    countCharge({ ...charge, container: 'cases', deed: 'read', throttled: 2 });
    countCharge({ ...charge, container: 'audit', deed: 'create', requestUnits: 6 });
    throw new Error('The function failed.');
  });
  await expect(handler(undefined, context)).rejects.toThrow('The function failed.');
  countCharge({ ...charge, container: 'cases', deed: 'read' });
  const [line, ...others] = metricsIn(beside, 'store');
  expect(others).toEqual([]);
  expect(line).toMatchObject({ value: 8.21, unit: 'RU', function: 'messages', requests: 3, throttled: 2 });
  expect(line?.['by']).toEqual([
    { container: 'cases', deed: 'read', requests: 2, requestUnits: 2.21, milliseconds: 7, throttled: 2 },
    { container: 'audit', deed: 'create', requests: 1, requestUnits: 6, milliseconds: 3, throttled: 0 },
  ]);
});

test('how long a change took to be delivered is told from the oldest of them', () => {
  const lines: string[] = [];
  const timer = { now: () => 1_000_000_000, wait: async () => undefined };
  const services = { log: jsonLog((line) => lines.push(line)), timer };
  recordFeedLag(services, 'cases', [{ _ts: 999_990 }, { _ts: 999_940 }, { id: 'no time' }]);
  recordFeedLag(services, 'staff', [{ id: 'no time' }]);
  expect(metricsIn(lines, 'feedLag')).toEqual([
    expect.objectContaining({ value: 60, unit: 's', container: 'cases' }),
  ]);
});
