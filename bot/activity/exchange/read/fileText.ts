import { closeSync, openSync, readSync } from 'node:fs';
import { FileRefused } from './fileRefused';

const chunkBytes = 1 << 16;
const signs: [string, string][] = [
  ['504b0304', 'a zip file or an Excel workbook. Save the sheet as CSV first'],
  ['d0cf11e0', 'an old Excel workbook. Save the sheet as CSV first'],
  ['25504446', 'a PDF'],
  ['1f8b', 'a compressed file. Unpack it first'],
];

export interface FileText {
  chunks(): Generator<string>;
  /** In a sentence, where it is not plain UTF-8. */
  note?: string;
}

/** The text of a file in pieces, whatever it was saved as. Refuses what is no text. */
export function fileText(path: string, name: string): FileText {
  const { encoding, isBinary, head } = look(path);
  const sign = signs.find(([bytes]) => head.toString('hex').startsWith(bytes));
  if (sign) throw new FileRefused(`The file ${name} is ${sign[1]}.`);
  if (isBinary) throw new FileRefused(`The file ${name} is not text.`);
  const chunks = function* () {
    const decoder = new TextDecoder(encoding);
    for (const bytes of bytesOf(path)) yield decoder.decode(bytes, { stream: true });
    yield decoder.decode();
  };
  if (encoding !== 'windows-1252') return { chunks };
  return { chunks, note: `${name} is not in UTF-8. We have read it as Windows text: look at its accents.` };
}

function look(path: string) {
  const strict = new TextDecoder('utf-8', { fatal: true });
  let head = Buffer.alloc(0);
  let isBinary = false;
  let isUtf8 = true;
  for (const bytes of bytesOf(path)) {
    if (head.length === 0) head = Buffer.from(bytes.subarray(0, 8));
    isBinary ||= bytes.includes(0);
    isUtf8 &&= decodes(strict, bytes, true);
  }
  isUtf8 &&= decodes(strict, Buffer.alloc(0), false);
  const wide = head.toString('hex').startsWith('fffe');
  if (wide) return { encoding: 'utf-16le', isBinary: false, head };
  return { encoding: isUtf8 ? 'utf-8' : 'windows-1252', isBinary, head };
}

function decodes(decoder: InstanceType<typeof TextDecoder>, bytes: Buffer, stream: boolean): boolean {
  try {
    decoder.decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}

function* bytesOf(path: string): Generator<Buffer> {
  const file = openSync(path, 'r');
  const bytes = Buffer.alloc(chunkBytes);
  try {
    for (;;) {
      const read = readSync(file, bytes, 0, chunkBytes, null);
      if (read === 0) return;
      yield bytes.subarray(0, read);
    }
  } finally {
    closeSync(file);
  }
}
