import type { GroupForm } from '../../cards/group/groupForm';
import type { Group } from '../../domain/group/group';
import type { GroupDecision } from '../../domain/group/groupDecision';
import type { Local } from '../../domain/local';
import type { Worker } from '../../domain/referral/referral';
import type { Refusal } from '../../domain/refusal';
import type { Asker } from '../../domain/staff/asker';
import type { Press } from '../press';

/** What a deed on a group is told besides the group. */
export interface Doing {
  by: Asker;
  at: string;
  local: Local;
  press: Press;
  /** Link workers and Leads of the Local. */
  workers: readonly Worker[];
  /** Cases of those in it whose names are not open to whoever presses. */
  closed: ReadonlySet<string>;
}

/** A deed on a group that asks something first. */
export interface GroupDeed {
  form: GroupForm;
  change: (found: Group, typed: Record<string, string>, doing: Doing) => GroupDecision;
  /** Beside which input a refusal stands; the form comes back with it, and with everything that was typed. */
  problemAt?: Partial<Record<Refusal, string>>;
  says: (typed: Record<string, string>, local: Local) => string;
}
