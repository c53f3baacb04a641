import { isWithPerson, mayWork, seesDetails } from '../../domain/referral/access';
import { noGpNote } from '../../domain/referral/record/gpNoteText';
import { isOpen, isWork } from '../../domain/referral/statusGroups';
import type { Action, Element } from '../card';
import { askForDebrief } from '../caseCard/debriefLink';
import { parkButton } from '../caseCard/parkButton';
import { quiet } from '../parts';
import { overflowing } from './caseDetailsActions';
import type { CaseDetailsView } from './caseDetailsView';
import { detailsButtons } from './detailsButtons';

/** Everything else that can be done with a case, folded away, in groups of a few. */
export function moreActions(view: CaseDetailsView): Element[] {
  const { found, relations } = view;
  if (found.safetyHold && !seesDetails(relations)) return [];
  const groups = [{ title: 'Next', actions: overflowing(view) }, ...groupsOf(view)].filter(
    ({ actions }) => actions.length > 0,
  );
  if (groups.length === 0) return [];
  return [
    {
      type: 'ActionSet',
      separator: true,
      actions: [{ type: 'Action.ToggleVisibility', title: 'More', targetElements: ['more'] }],
    },
    {
      type: 'Container',
      id: 'more',
      isVisible: false,
      items: groups.flatMap(({ title, actions }): Element[] => [
        quiet(title),
        { type: 'ActionSet', actions },
      ]),
    },
  ];
}

interface Group {
  title: string;
  actions: Action[];
}

function groupsOf({ found, relations, nonce, readerId, parking }: CaseDetailsView): Group[] {
  const { button } = detailsButtons(found, nonce);
  const { referral, consents } = found;
  const is = (relation: (typeof relations)[number]) => relations.includes(relation);
  const works = mayWork(relations);
  const open = isOpen(referral);
  const when = (isSo: boolean, title: string, verb: string) => (isSo ? [button(title, verb)] : []);
  const isReferrer = is('referrer');
  const sees = seesDetails(relations) && consents.refer.given;
  const isNew = referral.status === 'sent';
  return [
    {
      title: 'This referral',
      actions: [
        ...when(isNew && (is('mayTake') || is('lead')), 'Ask the referrer', 'referral.ask.form'),
        ...when(isNew && (is('mayTake') || is('lead')), 'Check with intake', 'referral.toIntake'),
        ...when(isNew && is('lead'), 'Accept, name somebody later', 'referral.accept'),
        ...when(
          referral.status === 'waiting' && (is('lead') || is('mayTake')),
          'Said hello',
          'referral.hello',
        ),
        ...when(
          isWork(referral) && works && 'takenBy' in referral && referral.takenBy !== undefined,
          'Hand back',
          'referral.handBack.form',
        ),
        ...when(
          is('lead') &&
            isWork(referral) &&
            referral.status !== 'gettingStarted' &&
            referral.status !== 'paused',
          'End: the person died',
          'referral.close.form',
        ),
        ...when(
          referral.status !== 'enteredInError' && (is('lead') || found.referrers[0]?.personId === readerId),
          'Entered in error',
          'referral.error.form',
        ),
        ...when(
          isReferrer && open,
          found.mutedBy.includes(readerId) ? 'Tell me again' : 'Stop the lines',
          found.mutedBy.includes(readerId) ? 'referral.unmute' : 'referral.mute',
        ),
      ],
    },
    {
      title: 'The person',
      actions: [
        ...when(open && works, 'Correct name or contact', 'referral.contact.form'),
        ...when(open && sees, 'Withdraw', 'referral.withdraw.form'),
        ...when(open && works, 'Care team', 'referral.team.form'),
        ...when(is('careTeam'), 'Leave the care team', 'referral.team.leave'),
        ...when(isWithPerson(relations) || is('lead'), 'Link with another referral', 'referral.link.form'),
        ...when(works, 'Evaluation invitation', 'referral.evaluation.form'),
      ],
    },
    {
      title: 'Consents',
      actions: [
        ...when(consents.refer.given && (sees || isReferrer), 'Consents', 'referral.consents.form'),
        ...when(open && works && sees, 'Gone through with them today', 'referral.consentsReviewed'),
      ],
    },
    {
      title: 'Safety',
      actions: [
        ...when(open && !sees && isReferrer, 'Concern', 'referral.concern.form'),
        ...when(
          found.concern !== undefined && (sees || found.concern.by === readerId),
          'The concern is settled',
          'referral.concernSettled',
        ),
        ...when(sees && !is('mayTake'), 'I know this person', 'referral.conflict'),
        ...when(
          open && works,
          found.safetyHold ? 'Lift the hold' : 'Hold everything told',
          found.safetyHold ? 'referral.release' : 'referral.hold',
        ),
        ...when(
          is('lead'),
          found.restrictedTo ? 'Lift the restriction' : 'Restrict',
          found.restrictedTo ? 'referral.unrestrict' : 'referral.restrict.form',
        ),
      ],
    },
    {
      title: 'For you alone',
      actions: works ? [...(parking ? [parkButton(found, parking)] : []), askForDebrief()] : [],
    },
    {
      title: 'Records',
      actions: [
        ...when(sees, 'Copy for the record', 'referral.record'),
        ...when(noGpNote(found, relations) === undefined, 'Note for the GP', 'referral.gpNote'),
        ...when(is('lead'), 'Who has looked', 'referral.audit'),
        ...when(works, 'They asked about their record', 'information.open'),
      ],
    },
  ].map(({ title, actions }) => ({ title, actions: actions.slice(0, 6) }));
}
