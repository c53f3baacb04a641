import { longestRow } from './csvLines';
import type { FileText } from './fileText';

export interface CsvManner {
  delimiter: string;
  /** What its lines end with; a carriage return before it may be there too. */
  end: string;
  /** A first line that only says which sign stands between the cells. */
  isSaid: boolean;
}

/** How cells and lines of a table end, by its first line. */
export function csvManner(text: FileText): CsvManner {
  let start = '';
  for (const chunk of text.chunks()) {
    start += chunk;
    if (/[\r\n]/.test(start) || start.length > longestRow) break;
  }
  const [first = ''] = start.split(/[\r\n]/, 1);
  const end = start.includes('\r') && !start.includes('\n') ? '\r' : '\n';
  const said = /^"?sep=(.)"?\s*$/i.exec(first)?.[1];
  if (said !== undefined) return { delimiter: said, end, isSaid: true };
  const bare = first.replaceAll(/"[^"]*"/g, '');
  const found = [',', ';', '\t'].map((sign) => ({ sign, count: bare.split(sign).length }));
  const most = found.reduce((best, one) => (one.count > best.count ? one : best));
  return { delimiter: most.sign, end, isSaid: false };
}
