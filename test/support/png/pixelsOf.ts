import { inflateSync } from 'node:zlib';

/** Red, green, blue, and how far it covers what is behind it. */
export type Pixel = [number, number, number, number];

const channelsOf: Record<number, number> = { 2: 3, 6: 4 };

/** Every pixel of a PNG of eight bits a channel that is not interlaced. */
export function pixelsOf(png: Buffer): Pixel[] {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const channels = channelsOf[png[25] ?? 0];
  if (png[24] !== 8 || channels === undefined || png[28] !== 0) throw new Error('Not such a PNG.');
  const data = inflateSync(Buffer.concat(chunks(png, 'IDAT')));
  const line = width * channels;
  let above: Buffer = Buffer.alloc(line);
  const pixels: Pixel[] = [];
  for (let row = 0; row < height; row += 1) {
    const start = row * (line + 1);
    above = unfiltered(data[start] ?? 0, data.subarray(start + 1, start + 1 + line), above, channels);
    for (let at = 0; at < line; at += channels) {
      const [red = 0, green = 0, blue = 0, covers = 255] = above.subarray(at, at + channels);
      pixels.push([red, green, blue, covers]);
    }
  }
  return pixels;
}

function chunks(png: Buffer, wanted: string): Buffer[] {
  const found: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    if (png.toString('latin1', at + 4, at + 8) === wanted)
      found.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  return found;
}

/** A line is kept as what it adds to its neighbours: left, above, or both. */
function unfiltered(filter: number, line: Buffer, above: Buffer, step: number): Buffer {
  const out = Buffer.from(line);
  for (let at = 0; at < out.length; at += 1) {
    const [left, up, corner] = [out[at - step] ?? 0, above[at] ?? 0, above[at - step] ?? 0];
    const added = [0, left, up, Math.floor((left + up) / 2), nearest(left, up, corner)][filter] ?? 0;
    out[at] = (line[at] ?? 0) + added;
  }
  return out;
}

function nearest(left: number, up: number, corner: number): number {
  const [toLeft, toUp, toCorner] = [left, up, corner].map((one) => Math.abs(left + up - corner - one)) as [
    number,
    number,
    number,
  ];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
