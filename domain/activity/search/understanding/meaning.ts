import type { TermKind } from '../../terms/allTerms';
import type { TimeOfDay, Wanted, Weekday } from '../wanted';

/** What a word or a phrase says that somebody looks for. */
export type Meaning =
  | { kind: TermKind; id: string }
  | { kind: 'days'; days: readonly Weekday[] }
  | { kind: 'times'; times: readonly TimeOfDay[] }
  | { kind: 'cost'; cost: NonNullable<Wanted['cost']> }
  | { kind: 'where'; where: NonNullable<Wanted['where']> }
  | { kind: 'vetted' }
  | { kind: 'trusted' }
  | { kind: 'dates'; from: string; to: string; times?: readonly TimeOfDay[] }
  /** Nothing that can be looked for: "near me". */
  | { kind: 'nothing' }
  /** It stays as it is: "alcohol free" is no price. */
  | { kind: 'words' };
