import type { DueKind } from '../../domain/due/dueKind';
import type { DueLine } from '../../domain/due/dueLine';

/** With whom it stands on the card alone: the rest of its kind is one row. */
export interface DueSections {
  away: DueLine[];
  toSpeakWith: DueLine[];
  withoutCover: DueLine[];
  /** In the order of the card. */
  besides: { kind: DueKind; lines: DueLine[] }[];
}

export function dueSections(lines: readonly DueLine[]): DueSections {
  const besides = new Map<DueKind, DueLine[]>();
  const sections: DueSections = { away: [], toSpeakWith: [], withoutCover: [], besides: [] };
  for (const line of lines) {
    if (line.kind === 'whileAway') sections.away.push(line);
    else if (line.person) sections.toSpeakWith.push(line);
    else if (line.kind === 'awayWithoutCover') sections.withoutCover.push(line);
    else besides.set(line.kind, [...(besides.get(line.kind) ?? []), line]);
  }
  sections.besides = [...besides].map(([kind, those]) => ({ kind, lines: those }));
  return sections;
}
