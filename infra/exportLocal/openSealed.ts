import { createDecipheriv, createPublicKey, type KeyObject, privateDecrypt } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { keyFingerprint } from '../../bot/records/readPublicKey';
import { fingerprintGroups } from '../../domain/records/fingerprintGroups';
import { oaep, type SealedHead, sealedHead, tagBytes } from './sealed';
import { ToolFault } from './toolFault';

const longestHead = 8192;
const spoilt =
  'This file was cut off or changed, so nothing of it was opened. Get it again from where it was made.';

export interface Sealed {
  head: SealedHead;
  /** What was written, still compressed. Whole and unchanged, since it was looked at first. */
  read: () => Readable;
}

/** Opens nothing before the whole file was found to be as it was written. */
export async function openSealed(file: string, privateKey: KeyObject): Promise<Sealed> {
  const { line, head, tag, end } = await endsOf(file);
  const key = keyOf(head, privateKey);
  const read = () => {
    const decipher = createDecipheriv(head.cipher, key, Buffer.from(head.iv, 'base64'), {
      authTagLength: tagBytes,
    });
    decipher.setAAD(line).setAuthTag(tag);
    const from = createReadStream(file, { start: line.length, end });
    from.once('error', (error) => decipher.destroy(error));
    return from.pipe(decipher);
  };
  try {
    await pipeline(read(), async (opened: AsyncIterable<Buffer>) => {
      for await (const _chunk of opened);
    });
  } catch {
    throw new ToolFault(spoilt);
  }
  return { head, read };
}

async function endsOf(file: string) {
  const handle = await open(file).catch(() => {
    throw new ToolFault('There is no such file. Check its name.');
  });
  try {
    const { size } = await handle.stat();
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(longestHead), 0, longestHead, 0);
    const lineEnd = buffer.subarray(0, bytesRead).indexOf('\n') + 1;
    const line = buffer.subarray(0, lineEnd);
    const head = headIn(line);
    const end = size - tagBytes - 1;
    if (end < line.length) throw new ToolFault(spoilt);
    const { buffer: tag } = await handle.read(Buffer.alloc(tagBytes), 0, tagBytes, end + 1);
    return { line, head, tag, end };
  } finally {
    await handle.close();
  }
}

function headIn(line: Buffer): SealedHead {
  try {
    return sealedHead.parse(JSON.parse(line.toString()));
  } catch {
    throw new ToolFault('This is no export of Local Connections, or its beginning was changed.');
  }
}

function keyOf({ key, fingerprint }: SealedHead, privateKey: KeyObject): Buffer {
  const own = keyFingerprint(createPublicKey(privateKey));
  if (own !== fingerprint)
    throw new ToolFault(
      `This is not the key that opens it. The file was made for the key ${fingerprintGroups(fingerprint)}; this one is ${fingerprintGroups(own)}.`,
    );
  try {
    return privateDecrypt({ key: privateKey, ...oaep }, Buffer.from(key, 'base64'));
  } catch {
    throw new ToolFault(spoilt);
  }
}
