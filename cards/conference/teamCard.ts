import type { Card, Element } from '../card';
import { type PartView, partCard } from '../caseCard/partCard';
import { line } from '../parts';
import type { CaseDetailsView } from '../referral/caseDetailsView';
import { detailsButtons } from '../referral/detailsButtons';
import { teamSection } from './teamSection';

/** In a dialog of its own: what the case says to the team. */
export function teamCard(view: PartView): Card {
  const { found, nonce } = view;
  const section = teamSection(view);
  const { button } = detailsButtons(found, nonce);
  const actions = (found.teamActions ?? []).length > 0 ? [button('Agreed actions', 'team.actions')] : [];
  return partCard(view, section.length > 0 ? section : [line('Nothing is brought to the team.')], actions);
}

/** In place of its sections where a case has no room for them. */
export function teamButton(view: CaseDetailsView): Element[] {
  if (teamSection(view).length === 0) return [];
  const { button } = detailsButtons(view.found, view.nonce);
  return [{ type: 'ActionSet', actions: [button('For the team', 'team.open')] }];
}
