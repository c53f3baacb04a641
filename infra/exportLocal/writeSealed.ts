import { createHash } from 'node:crypto';
import { createWriteStream, existsSync, rmSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { type SealedHead, sealFor } from './sealed';
import { ToolFault } from './toolFault';

type Sealing = Pick<SealedHead, 'request' | 'fingerprint'> & { publicKey: string };

/** Compressed and encrypted as it is written: nothing readable is ever on the disk. Gives the SHA-256 of the file. */
export async function writeSealed(part: string, lines: AsyncIterable<string>, to: Sealing): Promise<string> {
  if (existsSync(part))
    throw new ToolFault(
      `${part} is there: another run writes it, or one was broken off. Delete it, then run this again.`,
    );
  const { line, cipher } = sealFor(to.publicKey, to);
  const sum = createHash('sha256');
  try {
    await pipeline(
      Readable.from(lines),
      createGzip(),
      cipher,
      async function* (sealed: AsyncIterable<Buffer>) {
        yield line;
        yield* sealed;
        yield cipher.getAuthTag();
      },
      async function* (written: AsyncIterable<Buffer>) {
        for await (const chunk of written) {
          sum.update(chunk);
          yield chunk;
        }
      },
      createWriteStream(part, { flags: 'wx', mode: 0o600, flush: true }),
    );
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
  return sum.digest('hex');
}
