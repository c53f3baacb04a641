import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Store } from '../../store/store';
import { keptJson } from '../kept/keptJson';
import { answerHttp } from './answerHttp';
import { coalesced } from './coalesced';
import { fireByHand } from './fireByHand';
import type { FunctionsHost } from './functionsHost';
import { functionTable } from './functionTable';
import { invokeFunction } from './invokeFunction';
import { type FeedTokens, pumpChanges } from './pumpChanges';
import { checkSchedule, timerFiring } from './timerFirings';
import { triggerOf } from './triggerOf';

interface Options {
  store: Store;
  dataDir: string;
}

/** Runs the functions that `register` registers, as Azure would. */
export function startFunctions(register: () => void, { store, dataDir }: Options): FunctionsHost {
  const registered = functionTable.collect(register);
  const having = (trigger: string) => registered.filter((one) => triggerOf(one).trigger === trigger);
  const [http, timers, feeds] = [having('http'), having('timer'), having('changeFeed')];
  timers.forEach(checkSchedule);
  const tokens = keptJson<FeedTokens>(join(dataDir, 'change-feed.json'), {});
  const pump = coalesced(() => pumpChanges(feeds, store, tokens));

  const fire = async (name: string, data: Parameters<typeof invokeFunction>[1]) => {
    const found = registered.find((one) => one.name === name);
    if (!found) throw new Error(`There is no function called ${name}.`);
    await invokeFunction(found, data);
    await pump();
  };

  const host: FunctionsHost = {
    functions: registered.map((one) => ({ name: one.name, trigger: triggerOf(one).trigger })),
    pump,
    fireTimer: (name) => fire(name, timerFiring()),
    fireChanges: (name, documents) => fire(name, { json: JSON.stringify(documents) }),
    async fireTimers() {
      for (const { name } of timers) {
        // a timer that fails is not retried by Azure either: the next minute comes
        await host.fireTimer(name).catch((error: unknown) => console.error(`${name} failed:`, error));
      }
      await pump();
    },
    async handle(request: IncomingMessage, response: ServerResponse) {
      const path = new URL(request.url ?? '/', 'http://host').pathname;
      if (path.startsWith('/admin/functions/')) {
        await fireByHand(host, path.slice('/admin/functions/'.length), request, response);
        return true;
      }
      if (!path.startsWith('/api/')) return false;
      await answerHttp(http, request, response);
      pump().catch((error: unknown) => console.error('the change feed stopped:', error));
      return true;
    },
  };
  return host;
}
