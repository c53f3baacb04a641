/** Why nothing was done about a Local's records. Each has its sentence in cards/records/recordsRefusals.ts. */
export type RecordsRefusal =
  | 'reason-needed'
  | 'words-needed'
  | 'holder-needed'
  | 'export-open'
  | 'second-person'
  | 'not-independent'
  | 'already-answered'
  | 'class-needed'
  | 'authority-needed'
  | 'go-through-first'
  | 'cases-needed'
  | 'kept'
  | 'not-now';

export type RecordsDecision<T> = { ok: true; next: T } | { ok: false; refusal: RecordsRefusal };

export function refuseRecords(refusal: RecordsRefusal): { ok: false; refusal: RecordsRefusal } {
  return { ok: false, refusal };
}
