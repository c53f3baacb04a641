import { isOfTheTeam } from '../../../domain/conference/after/isOfTheTeam';
import { openActions } from '../../../domain/conference/after/openActions';
import { isWork } from '../../../domain/referral/statusGroups';
import { dateAt } from '../../../domain/staff/leave';
import { isForTheTeam } from '../../../domain/summary/isForTheTeam';
import { sends } from '../../buttons';
import type { Element, SubmitAction } from '../../card';
import { quiet, smallHeading } from '../../parts';
import type { CaseDetailsView } from '../../referral/caseDetailsView';
import { casePress } from '../../referral/casePress';
import { actionLine } from './actionLines';

/** What the team agreed on in this case and is still to be done, and the way to all of it. */
export function actionsSection({ found, relations, now, timeZone, nonce }: CaseDetailsView): Element[] {
  if (!isWork(found.referral) || !isOfTheTeam(relations)) return [];
  const { teamActions = [], brought = [] } = found;
  const mayAgree = isForTheTeam(found);
  if (teamActions.length === 0 && !mayAgree) return [];
  const open = openActions(found);
  const button = (title: string, verb: string): SubmitAction => sends(title, casePress(verb, found, nonce));
  return [
    smallHeading('Agreed with the team'),
    ...open.map((action) => actionLine(action, dateAt(now, timeZone))),
    ...(open.length === 0 ? [quiet('Nothing is to be done just now.')] : []),
    {
      type: 'ActionSet',
      actions: [
        ...(brought.length > 0 && mayAgree ? [button('What we decided', 'conference.decide.form')] : []),
        teamActions.length > 0
          ? button('Agreed actions', 'team.actions')
          : button('Add an agreed action', 'action.add.form'),
      ],
    },
  ];
}
