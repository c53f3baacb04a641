import type { Card } from '../../cards/card';
import type { PartView } from '../../cards/caseCard/partCard';
import { type Relation, relationsTo, seesDetails } from '../../domain/referral/access';
import type { Case } from '../../domain/referral/case';
import { isUntaken } from '../../domain/referral/statusGroups';
import type { Deed } from '../door/answerPress';
import type { Press } from '../press';
import type { Shows } from '../referral/caseDeed';
import { detailsView } from '../referral/detailsView';
import { detailsFor } from '../referral/drawCase';
import { viewCase } from '../referral/viewCase';

/** A part of a case that opens by itself: to those who see the details, unless it says otherwise. */
export interface Part {
  title: string;
  draw: (view: PartView, press: Press) => Card;
  mayOpen?: (relations: readonly Relation[], found: Case) => boolean;
}

/** Opens the part, and shows it again after a deed that belongs to it. Anyone else sees the case as they may. */
export function partOf({ title, draw, mayOpen = seesDetails }: Part): { opens: Deed; shows: Shows } {
  const shows: Shows = (services, by, press, found, relations, says) => {
    if (relations.length === 0 || relationsTo(found, by).length === 0)
      return { line: says || 'That was done.' };
    if (!found.consents.refer.given || isUntaken(found.referral) || !mayOpen(relations, found))
      return detailsFor(services, by, press, found, relations);
    const view = detailsView(services, by, press, found, relations);
    const called = title.endsWith('?') ? `${title} ${found.id}` : `${title}: ${found.id}`;
    return { title: called, dialog: draw({ ...view, ...(says && { says }) }, press) };
  };
  const opens: Deed = (services, by, press) =>
    viewCase(services, by, press, (found, relations) => shows(services, by, press, found, relations, ''));
  return { opens, shows };
}
