import { teamCard } from '../../cards/conference/teamCard';
import { isOfTheTeam } from '../../domain/conference/after/isOfTheTeam';
import { partOf } from '../caseCard/partOf';
import type { Deed } from '../door/answerPress';
import { viewCase } from '../referral/viewCase';
import { broughtTo } from './broughtTo';

/** What a case says to the team, where the case itself has no room for it. */
export const openTeam: Deed = (services, by, press) =>
  viewCase(services, by, press, async (found, relations) => {
    const conferences = await broughtTo(services, by, found);
    const { shows } = partOf({
      title: 'For the team',
      draw: (view) => teamCard({ ...view, conferences }),
      mayOpen: isOfTheTeam,
    });
    return shows(services, by, press, found, relations, '');
  });
