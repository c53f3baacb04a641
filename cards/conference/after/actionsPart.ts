import { isOfTheTeam } from '../../../domain/conference/after/isOfTheTeam';
import { mostOpenActions } from '../../../domain/conference/after/limits';
import { openActions } from '../../../domain/conference/after/openActions';
import type { TeamAction } from '../../../domain/conference/brought';
import { mayWork } from '../../../domain/referral/access';
import { isWork } from '../../../domain/referral/statusGroups';
import { dateAt } from '../../../domain/staff/leave';
import { isForTheTeam } from '../../../domain/summary/isForTheTeam';
import { sends } from '../../buttons';
import type { Action, Card, Container, Element } from '../../card';
import { type PartView, partCard } from '../../caseCard/partCard';
import { line, quiet, smallHeading } from '../../parts';
import { casePress } from '../../referral/casePress';
import { actionLine, endedActionLine } from './actionLines';
import { actionPress } from './actionPress';

export interface ActionsView extends PartView {
  /** A press of its own for each: of two that are done, neither is taken for the other. */
  nonceFor: (what: string) => string;
  /** The time of a conference that it was opened from. */
  meeting?: { conferenceId: string; on: string };
}

/** What the team agreed on: who does it, by when, and what has become of it. */
export function actionsPart(view: ActionsView): Card {
  const { found, now, timeZone } = view;
  const today = dateAt(now, timeZone);
  const open = openActions(found);
  const ended = (found.teamActions ?? []).filter(({ state }) => state !== 'open').toReversed();
  return partCard(
    view,
    [
      smallHeading('Agreed with the team'),
      ...(open.length === 0 ? [line('Nothing is to be done just now.')] : []),
      ...open.map((action) => rowOf(view, action, today)),
      ...(ended.length > 0 ? [smallHeading('Before'), ...ended.map(endedActionLine)] : []),
      ...(mayAdd(view) && open.length >= mostOpenActions
        ? [quiet(`${mostOpenActions} are open. Do one, or let it go, to add another.`)]
        : []),
    ],
    actions(view, open.length),
  );
}

function rowOf(view: ActionsView, action: TeamAction, today: string): Container {
  const { found, relations, readerId, nonceFor } = view;
  const press = (verb: string) => actionPress(verb, found, action.id, nonceFor(action.id));
  const may = isWork(found.referral) && (mayWork(relations) || action.owner.personId === readerId);
  const buttons: Element = {
    type: 'ActionSet',
    spacing: 'small',
    actions: [
      sends('Done', press('action.done')),
      sends('Change', press('action.change.form')),
      sends('Let go', press('action.letGo')),
    ],
  };
  return {
    type: 'Container',
    separator: true,
    items: [actionLine(action, today), ...(may ? [buttons] : [])],
  };
}

function mayAdd({ found, relations }: ActionsView): boolean {
  return isWork(found.referral) && isOfTheTeam(relations) && isForTheTeam(found);
}

function actions(view: ActionsView, open: number): Action[] {
  const { found, nonce, meeting } = view;
  const { brought = [], localId } = found;
  const isMore = mayAdd(view);
  return [
    ...(meeting
      ? [
          sends(
            'Back to the meeting',
            { verb: 'conference.run', ids: { localId, ...meeting }, nonce },
            'positive',
          ),
        ]
      : []),
    ...(isMore && open < mostOpenActions
      ? [sends('Add an agreed action', casePress('action.add.form', found, nonce))]
      : []),
    ...(isMore && brought.length > 0
      ? [sends('What we decided', casePress('conference.decide.form', found, nonce))]
      : []),
  ];
}
