/** Every bench that can be named, in the order of a whole run, and its heading. */
export const known = {
  answers: '(a), (b) and (c): answers',
  cold: '(d): cold start',
  memory: '(e): memory',
  tokens: '(f): with tokens checked',
  wire: '(a), (b) and (c) over the wire of Cosmos DB',
  search: '(g): search in the directory',
  nudges: '(h): the mornings of two thousand link workers',
  drawing: 'A card drawn',
  units: 'Request units and requests of a press',
  growth: 'How cost grows with the number of cases',
};
/** Those whose output is plain lines. */
const inLines = ['search', 'nudges'];

/** The file that is kept of a whole run: first every target, then all that was printed. */
export function summaryOf(sections, how) {
  const targets = sections.flatMap(({ said }) =>
    said.split('\n').filter((one) => one.startsWith('- Target: ')),
  );
  const texts = sections.map(({ name, said }) => {
    const text = inLines.includes(name) ? `\`\`\`text\n${said}\n\`\`\`` : said;
    return `## ${known[name]}\n\n${text}\n`;
  });
  return `# What it costs

Measured on ${how}. This file is written by the command itself; times on another machine are others, their ratios
less so. Bare bots answer with one card of the same size, keep nothing, and are bundled as ours is. p50 and p95 are
the times that half and 95% of the answers did not exceed. A ratio is the median of the ratios of paired rounds, with
its quartiles.

## Targets

${targets.map((one) => one.replace('- Target: ', '- ')).join('\n')}

${texts.join('\n')}`;
}
