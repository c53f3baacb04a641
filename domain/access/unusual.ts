import type { AuditEntry, Surface } from '../audit';

export const unusualKinds = ['afterEnd', 'refused', 'manyCases', 'oddHours', 'endedCase'] as const;
/** Why a look at records is out of the usual. It says nothing of what is behind it: somebody is to ask. */
export type UnusualKind = (typeof unusualKinds)[number];

/** What one person did on one day, at one Local. */
export interface Unusual {
  /** The same again, however often it is worked out. */
  key: string;
  kind: UnusualKind;
  localId: string;
  /** Object id of the person. */
  by: string;
  /** The Local's date, yyyy-mm-dd. */
  on: string;
  count: number;
  /** References that it was about, each once, in the order of the day. */
  caseIds: string[];
  surfaces: Surface[];
  /** The last of it: what it was, and in which role. */
  last: AuditEntry;
}
