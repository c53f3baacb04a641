import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** Runs a writing process, kills it after so many lines of its, and gives all that it had printed by then. */
export async function storeSpawnWriter(script: string, args: string[], lines: number): Promise<string[]> {
  const writer: ChildProcess & { stdout: NodeJS.ReadableStream } = spawn(
    process.execPath,
    [script, ...args],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const printed: string[] = [];
  createInterface(writer.stdout).on('line', (line) => {
    if (printed.push(line) === lines) writer.kill('SIGKILL');
  });
  const [code, signal] = await once(writer, 'close');
  if (signal !== 'SIGKILL') throw new Error(`The writer ended by itself: ${code}`);
  return printed;
}
