import type { ImportReport } from '../../bot/activity/exchange/importReporting';
import { plainLine } from './plainLine';
import type { Asked } from './whatToImport';

const mostLines = 40;

/** What an import did, for someone at a command line. */
export function importReport(
  { local, isDryRun }: Pick<Asked, 'local' | 'isDryRun'>,
  report: ImportReport,
): string {
  const { counts, taken, leftOut, gone, notes } = report;
  const all = counts.new + counts.changed + counts.unchanged;
  const how = `${counts.new} new, ${counts.changed} changed, ${counts.unchanged} unchanged`;
  return [
    `${local.name}: ${isDryRun ? 'would take' : 'took'} ${all} of ${all + counts.leftOut} (${how}).`,
    ...(isDryRun ? ['Nothing was written.'] : []),
    ...(counts.back > 0 ? [`In their source again: ${counts.back}.`] : []),
    ...(counts.loose > 0 ? [`Rows that belong to no service, kept for an export: ${counts.loose}.`] : []),
    ...part(
      'Took:',
      taken.map(({ name, kept }) => `${name} (${kept})`),
      all,
    ),
    ...part(
      'Left out:',
      leftOut.map(({ id, name, why, where }) => `${calling(id, name, where)}: ${why}`),
      counts.leftOut,
    ),
    ...part(
      'No longer in their source:',
      gone.map(({ name }) => name),
      counts.gone,
    ),
    ...part('To know:', notes, notes.length),
  ].join('\n');
}

function calling(id: string, name: string, where: string | undefined): string {
  const of = [id && `id ${id}`, where].filter(Boolean).join(', ');
  return `${name || 'Without a name'}${of && ` (${of})`}`;
}

function part(title: string, lines: readonly string[], count: number): string[] {
  if (lines.length === 0) return [];
  const more = count - Math.min(lines.length, mostLines);
  return [
    title,
    ...lines.slice(0, mostLines).map((line) => `  ${plainLine(line)}`),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ];
}
