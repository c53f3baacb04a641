import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openSqlite } from '../store/openSqlite';
import { databaseFile } from './dataDir';
import { registerBot } from './registerBot';
import { seedOnce } from './seed/seedOnce';
import { startSandbox } from './startSandbox';

async function main(): Promise<void> {
  const port = Number(process.env['PORT'] ?? 3978);
  const dataDir = resolve(process.env['DATA_DIR'] ?? '.data');
  mkdirSync(dataDir, { recursive: true });
  const store = openSqlite(databaseFile(dataDir));
  const pageDir = join(__dirname, 'page');
  const sandbox = await startSandbox({ port, dataDir, store, pageDir, register: registerBot });
  await seedOnce(dataDir, sandbox, sandbox.bot);
  const stop = async () => {
    await sandbox.close();
    await store.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
  console.log(`Local Connections is ready: ${sandbox.url}`);
}

main().catch((error: NodeJS.ErrnoException) => {
  const taken = error.code === 'EADDRINUSE';
  console.error(
    taken ? 'That port is taken. Is the sandbox running already? PORT=4000 takes another.' : error,
  );
  process.exit(1);
});
