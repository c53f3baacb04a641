/** How many bytes of a bundle each package gave; our own folders count as one, `ours`. */
export function packageWeights(inputs: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const [file, bytes] of inputs) {
    const name = packageOf(file);
    weights.set(name, (weights.get(name) ?? 0) + bytes);
  }
  return weights;
}

function packageOf(file: string): string {
  const inside = file.split('node_modules/').at(-1);
  if (inside === undefined || inside === file) return 'ours';
  const [first = '', second = ''] = inside.split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}
