import type { Case } from '../../../domain/referral/case';
import type { Status } from '../../../domain/referral/referral';
import type { Refusal } from '../../../domain/refusal';
import type { CaseTown, Name } from '../caseTown';

/** Of the case that is pressed on, and of another that Ana has. */
export const id = 'BRI-2THS';
export const other = 'BRI-2AAA';

/** Who presses what on a case that stands how, and the refusal that answers. */
export type CaseRefusal = [who: Name, verb: string, standing: Status, refusal: Refusal, how?: How];

interface How {
  inputs?: Record<string, string> | ((at: CaseTown) => Record<string, string>);
  ids?: Record<string, string>;
  /** The input that it stands beside, with all that was typed. Otherwise it stands above how the case is now. */
  beside?: string;
  /** Where the form says it in words of its own. */
  says?: string;
  more?: Partial<Case> | ((made: Case, at: CaseTown) => Partial<Case>);
  otherMore?: Partial<Case>;
}
