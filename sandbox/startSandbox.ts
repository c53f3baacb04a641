import type { Store } from '../store/store';
import { liveEvents } from './api/liveEvents';
import { pageCalls } from './api/pageCalls';
import { pageFiles } from './api/pageFiles';
import { pageReads } from './api/pageReads';
import { clockRoute } from './clock/clockRoute';
import { moveClock } from './clock/moveClock';
import { openClock, type SandboxClock } from './clock/openClock';
import { type SandboxTimer, sandboxTimer } from './clock/sandboxTimer';
import { everyMinute } from './everyMinute';
import type { FunctionsHost } from './host/functionsHost';
import { startFunctions } from './host/startFunctions';
import type { Handler } from './http/handler';
import { startServer } from './http/startServer';
import { inTurn } from './inTurn';
import { runningMark } from './runningMark';
import { connectorRoutes } from './teams/connector/connectorRoutes';
import { openTeams } from './teams/openTeams';
import type { BotLink, Patience } from './teams/person/botLink';
import type { Teams } from './teams/teams';

/** What the bot needs to know of the sandbox that it runs in. */
export interface SandboxWorld {
  clock: SandboxClock;
  timer: SandboxTimer;
  store: Store;
  tenantId: string;
  /** Where the stand-in for Teams takes the bot's messages. */
  serviceUrl: string;
}

interface Options<Bot> {
  /** 0 takes any free one. */
  port: number;
  dataDir: string;
  store: Store;
  pageDir: string;
  /** Registers the bot's triggers with `@azure/functions`; what it gives back stands in `bot`. */
  register: (world: SandboxWorld) => Bot;
  patience?: Patience;
}

export interface Sandbox {
  url: string;
  clock: SandboxClock;
  timer: SandboxTimer;
  teams: Teams;
  host: FunctionsHost;
  /** The way on which people's deeds reach the bot. */
  link: BotLink;
  /** Gives back once the real-time minute, the server and its connections are stopped. The store stays open. */
  close(): Promise<void>;
}

/** Teams and the Functions host on one machine, at one address. */
export async function startSandbox<Bot>(options: Options<Bot>): Promise<Sandbox & { bot: Bot }> {
  const { dataDir, store, patience = { press: 5_000, message: 15_000 } } = options;
  const clock = openClock(dataDir);
  const timer = sandboxTimer(clock);
  const teams = openTeams(dataDir, clock.now);
  const handlers: Handler[] = [];
  const server = await startServer(options.port, handlers);
  const url = `http://127.0.0.1:${server.port}/`;
  const serviceUrl = `${url}teams/`;
  const world = { clock, timer, store, tenantId: teams.tenantId, serviceUrl };
  let bot: Bot | undefined;
  const host = startFunctions(
    () => {
      bot = options.register(world);
    },
    { store, dataDir },
  );
  const link = { endpoint: `${url}api/messages`, serviceUrl, patience };
  const timers = inTurn();
  const move = async (target: string) => {
    await timers.run(() => timer.hurry(() => moveClock({ clock, store, host }, target)));
    teams.announce({ kind: 'clock', now: clock.now() });
  };
  handlers.push(
    runningMark(dataDir, url),
    clockRoute(clock, move),
    pageCalls(teams, link),
    pageReads(teams),
    liveEvents(teams),
    connectorRoutes(teams),
    host.handle,
    pageFiles(options.pageDir),
  );
  await host.pump();
  const stopMinutes = everyMinute(() => timers.run(host.fireTimers));
  return {
    bot: bot as Bot,
    url,
    clock,
    timer,
    teams,
    host,
    link,
    async close() {
      stopMinutes();
      await timers.run(async () => undefined);
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
