import { toReferrers, undoUntil } from '../../notice/notices';
import { refuse } from '../../refusal';
import type { Asker } from '../../staff/asker';
import { mayWork, relationsTo } from '../access';
import type { Case } from '../case';
import type { CaseDecision } from '../caseDecision';
import { happened } from '../happened';
import { outcomeNames, outcomeThemeNames } from '../outcomeNames';
import { type Outcome, type OutcomeTheme, outcomes } from '../referral';
import { isOpen, isStarted, isWork } from '../statusGroups';

export interface Ending {
  outcome: Outcome | undefined;
  themes: OutcomeTheme[];
  inTheirWords?: string;
  /** With their yes: the date of the Local on which somebody asks how they are. */
  followUpOn?: string;
}

/** Ends the work with its outcome. That a person died is for the Lead to say, at any point of the work. */
export function closeReferral(found: Case, ending: Ending, by: Asker, at: string): CaseDecision {
  const { referral } = found;
  const relations = relationsTo(found, by);
  const { outcome, themes, inTheirWords, followUpOn } = ending;
  const isLead = relations.includes('lead');
  if (!isOpen(referral)) return refuse('already-ended');
  if (!isWork(referral)) return refuse('not-taken');
  if (!mayWork(relations)) return refuse('not-yours');
  if (outcome === 'died' && !isLead) return refuse('lead-only-outcome');
  if (!isStarted(referral) && outcome !== 'died') return refuse('speak-first');
  if (outcome === undefined) return refuse('outcome-needed');
  const { followUpOn: _earlier, ...before } = found;
  return happened(before, 'closed', by.id, at, {
    detail: [outcomeNames[outcome], ...themes.map((theme) => outcomeThemeNames[theme])].join(', '),
    referral: {
      status: 'closed',
      sentAt: referral.sentAt,
      since: at,
      ...(referral.takenBy && { takenBy: referral.takenBy }),
      outcome,
      themes,
      ...(inTheirWords && { inTheirWords }),
    },
    careTeam: [],
    ...(followUpOn && outcome !== 'died' && { followUpOn }),
    notices: toReferrers(found, 'referral.closed', by.id, at, undoUntil(at)),
    isUndoable: true,
  });
}

/** What this person may choose from. Before they have spoken a Lead may only say that the person died. */
export function outcomesFor({ referral }: Pick<Case, 'referral'>, isLead: boolean): Outcome[] {
  return outcomes.filter((outcome) => (outcome === 'died' ? isLead : isStarted(referral)));
}
