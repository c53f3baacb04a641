const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? '');

function inline(text: string): string {
  return escaped(text)
    .replace(/\[([^\]]+)\]\(((?:https?:\/\/|mailto:|tel:)[^\s)]+)\)/g, '<a href="$2">$1</a>')
    .replace(/\*\*(\S(?:.*?\S)?)\*\*/g, '<strong>$1</strong>')
    .replace(/(^|[\s(])[*_](\S(?:[^*_]*?\S)?)[*_](?=$|[\s).,:;!?])/g, '$1<em>$2</em>');
}

const bullet = /^\s*[-*]\s+/;
const number = /^\s*\d+[.)]\s+/;
const kindOf = (line: string) =>
  bullet.test(line) ? 'ul' : number.test(line) ? 'ol' : line.trim() ? 'p' : 'gap';

function block(kind: string, lines: string[]): string {
  if (kind === 'p') return `<p>${lines.map(inline).join('<br>')}</p>`;
  const items = lines.map((line) => `<li>${inline(line.replace(bullet, '').replace(number, ''))}</li>`);
  return `<${kind}>${items.join('')}</${kind}>`;
}

/** The little markdown that Teams draws in a card: bold, italics, links and lists. All else is text, escaped. */
export function markdown(text: string): string {
  const blocks: { kind: string; lines: string[] }[] = [];
  for (const line of text.split(/\r\n|\r|\n/)) {
    const kind = kindOf(line);
    const last = blocks.at(-1);
    if (last?.kind === kind) last.lines.push(line);
    else blocks.push({ kind, lines: [line] });
  }
  return blocks
    .filter(({ kind }) => kind !== 'gap')
    .map(({ kind, lines }) => block(kind, lines))
    .join('');
}
