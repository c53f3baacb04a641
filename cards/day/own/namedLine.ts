import type { DueLine } from '../../../domain/due/dueLine';

/** In a dialog: with what its reader calls the person, where they may read it. */
export interface NamedLine extends DueLine {
  called?: string;
}

/** "Marisol · BRI-7K3Q", or the reference alone. */
export function whoseLine({ about, called }: NamedLine): string | undefined {
  if (!about) return undefined;
  return called === undefined ? about.caseId : `${called} · ${about.caseId}`;
}
