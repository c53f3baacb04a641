import { openDirectory } from '../../../bot/activity/find/openDirectory';
import { standingMark } from '../../../bot/day/ensureStanding';
import { everyPage } from '../../../bot/everyPage';
import { newNonce } from '../../../bot/nonce';
import { sweep } from '../../../bot/sending/sweep';
import type { Services } from '../../../bot/services';
import { daysSubject } from '../../../domain/notice/placement';
import { sixLocals } from '../../../domain/sixLocals';
import type { Store } from '../../../store/store';
import { random } from '../random';
import { bareBot } from './bareBot';
import { limitingConnector } from './limitingConnector';
import { benchTenantId } from './manyWorkers';
import { residentGrowth } from './residentMemory';
import { clockedRows } from './store/clockedRows';
import type { RemoteRows } from './store/remoteRows';
import { storeOver } from './store/storeOver';
import { virtualClock } from './virtualClock';

/** Beyond this the morning is over, and whoever has no card yet has none. */
const mostMinutes = 60;
export const mostPerSecond = 25;

export type Morning = Awaited<ReturnType<typeof oneMorning>>;

/** Sweeps from that moment on, each minute, until everybody has their card. */
export async function oneMorning(
  remote: RemoteRows,
  { from, storeMs, workers }: { from: string; storeMs: number; workers: number },
) {
  const clock = virtualClock(from);
  const { connector, delivered, seen, pace, tenant } = limitingConnector(clock, random(5), mostPerSecond);
  const store = storeOver(clockedRows(remote.rows, clock, storeMs));
  const faults: string[] = [];
  const fault = (message: string, error: unknown) => void faults.push(`${message}: ${String(error)}`);
  const known = { store, now: clock.instant, log: { info: () => undefined, fault }, locals: sixLocals };
  const services: Services = {
    ...known,
    connector,
    directory: openDirectory(known),
    newNonce,
    tenantId: benchTenantId,
    timer: clock,
    mostPerSecond,
    answerWithin: 2_500,
  };
  // its cases are made by the rules of today: going through them once is no part of a morning
  await store.create('leases', standingMark(services));
  const first = clock.now();
  const cpu = process.cpuUsage();
  const memory = await residentGrowth(async () => {
    for (let minute = 0; minute < mostMinutes; minute += 1) {
      await sweep(services);
      if (delivered.size >= workers) break;
      await clock.wait(60_000 - (clock.now() % 60_000));
    }
  });
  const spent = process.cpuUsage(cpu);
  const charges = await remote.takeCharges();
  return {
    seen,
    pace,
    tenant,
    charges,
    faults,
    memory,
    delivered: delivered.size,
    twice: [...delivered.values()].filter((count) => count > 1).length,
    linesShown: await linesShown(storeOver(remote.rows), from),
    tookMs: seen.lastDeliveryAt - first,
    cpuMs: (spent.user + spent.system) / 1_000,
    bareCpuMs: await bareCpuMs(from, workers),
  };
}

/** What stands on the cards of that day. */
async function linesShown(store: Store, from: string): Promise<number> {
  let lines = 0;
  for await (const { document } of everyPage(store, 'placements', { partition: daysSubject }))
    if (document.date !== undefined && document.date > from.slice(0, 10))
      lines += document.caseIds?.length ?? 0;
  return lines;
}

async function bareCpuMs(from: string, messages: number): Promise<number> {
  const clock = virtualClock(from);
  const { connector } = limitingConnector(clock, random(5), mostPerSecond);
  const before = process.cpuUsage();
  await bareBot(connector, clock, { messages, mostPerSecond });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
