import { actionsPart } from '../../../cards/conference/after/actionsPart';
import { isOfTheTeam } from '../../../domain/conference/after/isOfTheTeam';
import { partOf } from '../../caseCard/partOf';
import { nonceAfter } from '../../nonce';

/** "Agreed with the team" in a dialog of its own, for those who take part. */
export const actionsPartOf = partOf({
  title: 'Agreed with the team',
  mayOpen: isOfTheTeam,
  draw: (view, { ids }) => {
    const { from, conferenceId, on } = ids;
    return actionsPart({
      ...view,
      nonceFor: (what) => nonceAfter(`${view.nonce} ${what}`),
      ...(from === 'run' && conferenceId && on && { meeting: { conferenceId, on } }),
    });
  },
});
