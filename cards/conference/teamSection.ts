import { isOfTheTeam } from '../../domain/conference/after/isOfTheTeam';
import type { Brought } from '../../domain/conference/brought';
import { mostBrought } from '../../domain/conference/limits';
import { mayWork } from '../../domain/referral/access';
import { isWork } from '../../domain/referral/statusGroups';
import { isForTheTeam } from '../../domain/summary/isForTheTeam';
import { sends } from '../buttons';
import type { Element, SubmitAction } from '../card';
import { labelled, quiet, smallHeading, typed } from '../parts';
import type { CaseDetailsView } from '../referral/caseDetailsView';
import { casePress } from '../referral/casePress';
import { detailsButtons } from '../referral/detailsButtons';
import { row } from '../row';
import { broughtReasonNames } from './conferenceNames';

/** Of the case: how it contributes to the wider plan, and what of it comes up at a conference. */
export function teamSection(view: CaseDetailsView): Element[] {
  const { found, relations, nonce } = view;
  if (!isWork(found.referral) || !isOfTheTeam(relations)) return [];
  const { brought = [], contributes } = found;
  const { button } = detailsButtons(found, nonce);
  const isShared = isForTheTeam(found);
  const actions: SubmitAction[] = [
    ...(isShared && brought.length < mostBrought
      ? [button('Bring to the next conference', 'conference.bring.form')]
      : []),
    ...(mayWork(relations) ? [button('How this contributes', 'team.contributes.form')] : []),
  ];
  return [
    smallHeading('For the team'),
    ...(contributes ? [labelled('How this contributes to their wider plan', contributes)] : []),
    ...brought.map((one) => broughtRow(one, view, isShared)),
    ...(isShared ? [] : [quiet(notShared)]),
    ...(actions.length > 0 ? [{ type: 'ActionSet' as const, actions }] : []),
  ];
}

const notShared =
  'Not at a case conference, as things stand: the person has not said yes to sharing with the team, or this is kept close for now. With their yes, switch it on under Consents.';

function broughtRow(one: Brought, view: CaseDetailsView, isShared: boolean): Element {
  const { found, nonce, conferences = [] } = view;
  const where = conferences.find(({ id }) => id === one.conferenceId);
  const words = where ? [where.title, where.when].filter(Boolean).join(': ') : 'At a case conference';
  const button = (title: string, verb: string): SubmitAction => {
    const press = casePress(verb, found, nonce);
    return {
      ...sends(title, { ...press, ids: { ...press.ids, broughtId: one.id } }),
      tooltip: `${title}: ${where ? (where.when ?? 'no time to come') : 'a case conference'}`,
    };
  };
  return row(
    [
      typed(isShared ? words : `${words} (it does not come up there now)`),
      labelled('Why', broughtReasonNames[one.reason]),
      ...(one.question ? [labelled('What is asked', one.question)] : []),
    ],
    [
      ...(isShared ? [button('Change', 'conference.bringChange.form')] : []),
      button('Take off', 'conference.takeOff'),
    ],
  );
}
