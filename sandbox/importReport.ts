import type { ImportReport } from '../bot/activity/importActivities';

const mostLines = 40;

/** What an import did, for someone at a command line. */
export function importReport(localName: string, report: ImportReport): string {
  const { taken, leftOut, notes } = report;
  const how = (kept: string) => taken.filter((one) => one.kept === kept).length;
  return [
    `${localName}: took ${taken.length} of ${taken.length + leftOut.length} (${how('new')} new, ${how('changed')} changed, ${how('unchanged')} unchanged).`,
    ...part(
      'Took:',
      taken.map(({ name, kept }) => `${name} (${kept})`),
    ),
    ...part(
      'Left out:',
      leftOut.map(({ id, name, why }) => `${name || 'Without a name'}${id && ` (id ${id})`}: ${why}`),
    ),
    ...part('To know:', notes),
  ].join('\n');
}

function part(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const more = lines.length - mostLines;
  return [
    title,
    ...lines.slice(0, mostLines).map((line) => `  ${line}`),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ];
}
