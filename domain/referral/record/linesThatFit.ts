/** The first of them that fit together into so many bytes of JSON, and how many did not. */
export function linesThatFit(
  lines: readonly string[],
  mostBytes: number,
): { kept: string[]; leftOut: number } {
  let room = mostBytes;
  const kept: string[] = [];
  for (const one of lines) {
    room -= bytesOf(one);
    if (room < 0) break;
    kept.push(one);
  }
  return { kept, leftOut: lines.length - kept.length };
}

/** As it stands in a card's JSON. Its two quotation marks are as long as the line break behind it. */
export function bytesOf(text: string): number {
  return new TextEncoder().encode(JSON.stringify(text)).length;
}
