import { seesDetails } from '../../../domain/referral/access';
import { goesTo } from '../../buttons';
import { choiceSet } from '../../inputs';
import { labelled, line } from '../../parts';
import type { CaseForm, CaseFormView } from '../caseForm';

/** Whom a concern can be handed to at this Local. */
export function concernHands({ local }: Pick<CaseFormView, 'local'>): string[] {
  return [
    ...(local.escalation ? [local.escalation.name] : []),
    'The on-duty clinician',
    'The Local Connections Lead',
    'Their own contact for concerns',
    '000 or the area mental health triage',
  ];
}

/** Shows whom to turn to, and writes down that somebody was told. What it is about stays out of here. */
export const concernForm: CaseForm = {
  verb: 'referral.concern',
  title: 'Concern',
  fields: (view) => {
    const { local, found, relations } = view;
    const { escalation, triagePhone } = local;
    return {
      says: [
        'In immediate danger call **000**. This bot is not monitored and cannot respond to an emergency.',
      ],
      shows: [
        ...(escalation
          ? [
              labelled('At this Local', `${escalation.name}, ${escalation.phone}`),
              line(
                escalation.hours
                  ? `Answered ${escalation.hours}. Out of hours call the triage line.`
                  : 'Out of hours call the triage line.',
              ),
            ]
          : [labelled('At this Local', `the on-duty clinician, ${local.phone}`)]),
        labelled('Area mental health triage, day and night', triagePhone ?? 'ask the Local for the number'),
        ...(found.fallbackContact && seesDetails(relations)
          ? [labelled('Their contact for concerns', found.fallbackContact)]
          : []),
        ...(escalation?.chatWith
          ? [
              {
                type: 'ActionSet' as const,
                actions: [
                  goesTo(
                    `Chat with ${escalation.name}`,
                    `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(escalation.chatWith)}`,
                  ),
                ],
              },
            ]
          : []),
      ],
      inputs: [
        choiceSet(
          'to',
          'Once you have told somebody: whom?',
          concernHands(view).map((hand) => ({ title: hand, value: hand })),
          { style: 'expanded' },
        ),
      ],
      note: 'Kept: that you handed it over, to whom and when. Reminders about this person rest. Record what it is about in the clinical record.',
      send: 'I have told them',
    };
  },
};
