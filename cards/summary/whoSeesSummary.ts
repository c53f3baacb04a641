import { whoCanSee } from '../referral/footers';
import type { SummaryView } from './summaryView';

/** Who else opens this, by name where they are known. */
export function whoSeesSummary({ found }: Pick<SummaryView, 'found'>) {
  const { careTeam, consents, restrictedTo } = found;
  const audited = 'Each view is kept in the audit.';
  if (restrictedTo) return whoCanSee(`only the people named. It opens in no shared chat. ${audited}`);
  const work = 'the link worker who has it or covers for them, and the Lead';
  if (!consents.shareWithTeam.given)
    return whoCanSee(
      `${work}. The person does not share with the team: it opens in no shared chat. ${audited}`,
    );
  const team = careTeam.map(({ name }) => name).join(', ');
  return whoCanSee(`${work}${team ? `; on the care team: ${team}` : ''}. ${audited}`);
}
