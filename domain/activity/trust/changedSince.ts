import type { Activity, OurKnowledge } from '../activity';

/** Somebody changed one of these fields after a form was opened with them in it. */
export function changedSince(
  { changes }: Pick<Activity, 'changes'>,
  revision: number,
  fields: readonly (keyof OurKnowledge)[],
): boolean {
  const named: readonly string[] = fields;
  return changes.some(
    (change) => change.revision > revision && change.fields.some(({ field }) => named.includes(field)),
  );
}
