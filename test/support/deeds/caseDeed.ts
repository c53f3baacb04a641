import type { Case } from '../../../domain/referral/case';
import type { CaseEvent } from '../../../domain/referral/caseEvent';
import type { Status } from '../../../domain/referral/referral';
import type { CaseTown, Name } from '../caseTown';

/** A deed on a case that somebody may do, and what it leaves in the timeline. */
export interface CaseDeed {
  verb: string;
  by: Name;
  status: Status;
  event: CaseEvent;
  /** Beside what the status makes of it. `other` is another case of the same person, which Ana has. */
  more?: (at: CaseTown, ids: { id: string; other: string }) => Partial<Case>;
  inputs?: (at: CaseTown, other: string) => Record<string, string>;
  /** What it is about besides the case, as its button says. */
  ids?: Record<string, string>;
  /** The other case needs to be there. */
  withOther?: (at: CaseTown, id: string) => Partial<Case>;
  /** The dialog in which its button stands, where that is another deed's form. */
  on?: string | readonly string[];
  /** No button of theirs leads to it: the press is made up. */
  isUnseen?: true;
}

/** The person shares with their team. */
export const shared = (at: CaseTown, careTeam: Name[] = []): Partial<Case> => ({
  consents: {
    refer: at.given,
    shareWithTeam: at.given,
    tellReferrerOutcome: { given: false },
    contactGroup: { given: false },
    contactGp: { given: false },
    evaluationContact: { given: false },
  },
  careTeam: careTeam.map(at.worker),
});
