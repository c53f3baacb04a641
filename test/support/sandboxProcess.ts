import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The sandbox as `npm start` runs it, in a process group of its own so that it can be killed whole. */
export async function sandboxProcess() {
  const dataDir = mkdtempSync(join(tmpdir(), 'sandbox-'));
  const port = await freePort();
  let running: ReturnType<typeof spawn> | undefined;

  async function start(): Promise<string> {
    const started = spawn(process.execPath, ['sandbox/start.mjs'], {
      detached: true,
      env: { ...process.env, PORT: String(port), DATA_DIR: dataDir },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    running = started;
    let output = '';
    return new Promise((ready, failed) => {
      started.once('exit', (code) => failed(new Error(`The sandbox ended with ${code}: ${output}`)));
      started.stdout.on('data', (chunk) => {
        output += String(chunk);
        const address = /http:\/\/\S+/.exec(output)?.[0];
        if (address) ready(address);
      });
    });
  }

  async function kill(): Promise<void> {
    const killed = running;
    if (!killed?.pid || killed.exitCode !== null || killed.signalCode !== null) return;
    const gone = new Promise((exited) => killed.once('exit', exited));
    process.kill(-killed.pid, 'SIGKILL');
    await gone;
  }

  return {
    start,
    /** As pulling the plug would. */
    kill,
    async end() {
      await kill();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
