import { sends } from '../buttons';
import type { Card, Element } from '../card';
import { aboutThem } from '../referral/aboutPerson';
import type { CaseDetailsView } from '../referral/caseDetailsView';
import { casePress } from '../referral/casePress';
import { fold } from './fold';
import { type PartView, partCard } from './partCard';

const title = 'What the referral said';

/** Folded away; or behind a button where the case is too full for it. */
export function referralSaid({ found, local, nonce }: CaseDetailsView, hasRoom: boolean): Element[] {
  if (hasRoom) return fold('referralSaid', title, aboutThem(found, local));
  return [{ type: 'ActionSet', actions: [sends(title, casePress('case.said', found, nonce))] }];
}

/** The same in a dialog of its own. */
export function referralSaidCard(view: PartView): Card {
  return partCard(view, aboutThem(view.found, view.local));
}
