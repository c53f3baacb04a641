const words = [1779033703, 3144134277, 1013904242, 2773480762];
const factors = [597399067, 2869860233, 951274213, 2716044179];

/** 32 letters that are always the same for the same text. Two texts may in theory share them: it guards nothing. */
export function stableId(text: string): string {
  const state = [...words];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    for (let word = 0; word < 4; word += 1) {
      const next = (state[(word + 1) % 4] ?? 0) ^ Math.imul((state[word] ?? 0) ^ code, factors[word] ?? 1);
      state[word] = (next ^ (next >>> 15)) >>> 0;
    }
  }
  return state.map((word) => word.toString(16).padStart(8, '0')).join('');
}

const made = /^made-[0-9a-f]{32}$/;

/** For a row of a table that came without an id, which a table cannot do without. */
export function madeId(text: string): string {
  return `made-${stableId(text)}`;
}

export function isMadeId(id: unknown): boolean {
  return typeof id === 'string' && made.test(id);
}
