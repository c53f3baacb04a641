import { createHash } from 'node:crypto';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { z } from 'zod';
import type { Sealed } from './openSealed';
import { ToolFault } from './toolFault';

const record = z.looseObject({ container: z.string() });
const closing = z.strictObject({
  closing: z.literal(true),
  records: z.number(),
  counts: z.record(z.string(), z.number()),
  sha256: z.string(),
});

export interface OpenedLine {
  text: string;
  /** Of the first and the last line there is none. */
  container?: string;
}

/** Every line of an export; at the end it has to be as many and the same as its last line says. */
export async function* openedLines({ read }: Sealed): AsyncGenerator<OpenedLine> {
  const text = new PassThrough();
  const unpacked = pipeline(read(), createGunzip(), text).catch((error: unknown) => {
    text.destroy();
    return error;
  });
  const sum = createHash('sha256');
  const counts: Record<string, number> = {};
  let said: z.infer<typeof closing> | undefined;
  for await (const line of linesOf(text)) {
    if (said)
      throw new ToolFault('There is more in this file than it says. Get it again from where it was made.');
    const value: unknown = JSON.parse(line);
    said = closing.safeParse(value).data;
    if (!said) sum.update(`${line}\n`);
    const container = record.safeParse(value).data?.container;
    if (container !== undefined) counts[container] = (counts[container] ?? 0) + 1;
    yield { text: line, ...(container !== undefined && { container }) };
  }
  const broken = await unpacked;
  const isWhole =
    said?.sha256 === sum.digest('hex') && JSON.stringify(said.counts) === JSON.stringify(counts);
  if (broken || !isWhole)
    throw new ToolFault('What is in this file is not what it says. Get it again from where it was made.');
}

/** Parted at line feeds alone: what people wrote may hold any other sign that ends a line. */
async function* linesOf(text: PassThrough): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of text.setEncoding('utf8')) {
    const parts = `${rest}${chunk}`.split('\n');
    rest = parts.pop() ?? '';
    yield* parts;
  }
  if (rest) yield rest;
}
