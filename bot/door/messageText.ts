const mostLetters = 500;
const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** What a person reads in a chat message, without its markup. Long ones are cut. */
export function messageText(content: string, isHtml: boolean): string {
  const plain = isHtml ? withoutMarkup(content) : content;
  const lines = plain
    .replace(/[^\P{C}\n\t\u200c\u200d]/gu, '')
    .split('\n')
    .map((one) => one.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
  const letters = [...lines.join('\n')];
  return letters.length > mostLetters ? `${letters.slice(0, mostLetters - 1).join('')}…` : letters.join('');
}

/** Nothing here looks at a letter twice, however the markup is broken. */
function withoutMarkup(html: string): string {
  return html
    .replace(/\s+/g, ' ')
    .replace(/<(?:br|\/?(?:p|div|li|ul|ol|tr|blockquote|h[1-6]))\b[^<>]*>/gi, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,5}));/gi, (whole, decimal, hex, name) => {
      if (name !== undefined) return named[String(name).toLowerCase()] ?? whole;
      const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    });
}
