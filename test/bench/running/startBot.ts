import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';

interface Start {
  settings?: Readonly<Record<string, string>>;
  preloads?: readonly string[];
  flags?: readonly string[];
}
export type RunningBot = Awaited<ReturnType<typeof startBot>>;

/** Runs one of the bots that were built, in the local Functions host, as a process of its own. */
export async function startBot(name: string, { settings = {}, preloads = [], flags = [] }: Start = {}) {
  const folder = resolve('dist/bench/bots', name);
  const report = resolve('test/bench/running/memoryReport.cjs');
  const child = spawn(
    process.execPath,
    [
      '--expose-gc',
      ...flags,
      ...[report, ...preloads].flatMap((file) => ['--require', file]),
      resolve('dist/bench/host.js'),
      folder,
    ],
    {
      cwd: folder,
      env: { PATH: process.env['PATH'] ?? '', NODE_ENV: 'production', ...settings },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    },
  );
  const gone = new Promise<void>((ended) => child.once('close', () => ended()));
  return {
    name,
    endpoint: `${await addressOf(name, child)}/api/messages`,
    /** In bytes, after a collection. */
    memory: () =>
      new Promise<NodeJS.MemoryUsage>((answered, failed) => {
        child.once('message', (usage: NodeJS.MemoryUsage) => answered(usage));
        child.send('memory', (error) => error && failed(error));
      }),
    async stop(signal: NodeJS.Signals = 'SIGKILL') {
      child.kill(signal);
      await gone;
    },
  };
}

function addressOf(name: string, child: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((answered, failed) => {
    const heard = (chunk: unknown) => {
      // what it says later is of no interest, and would only grow
      if (said.length < 100_000) said += String(chunk);
      const address = /listening (http:\S+)/.exec(said)?.[1];
      if (address) answered(address);
    };
    child.stdout?.on('data', heard);
    child.stderr?.on('data', heard);
    child.once('close', () => failed(new Error(`The bot ${name} did not start. It said: ${said}`)));
  });
}
