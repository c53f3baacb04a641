import type { Group } from '../../domain/group/group';
import type { Local } from '../../domain/local';

/** Somebody who takes part, whose name the reader may see. */
export interface MemberRow {
  caseId: string;
  name: string;
}

/** A group in a dialog. */
export interface GroupView {
  group: Group;
  local: Local;
  /** The reader runs it, or is the Lead. */
  runs: boolean;
  /** Only for those who run it. */
  members: readonly MemberRow[];
  mayUndo: boolean;
  now: string;
  nonce: string;
  /** What was just done, or why it was not. */
  says?: string;
  problem?: string;
}
