import type { Local } from '../../../domain/local';
import { dayInWords } from '../../../domain/localTime';
import type { Case } from '../../../domain/referral/case';
import { goesTo } from '../../buttons';
import type { Action, Card, Element } from '../../card';
import { box, card, heading, line, problem, quiet } from '../../parts';

/** How the referrer is told of it afterwards: in their own chat with the bot, or not before they have added it. */
export type Hears = { has: 'chat' } | { has: 'noChat'; teamsAppId?: string | undefined };

/** After sending, in the dialog: the reference, who acts next and by when. */
export function referralSent(made: Case, local: Local, received: boolean, hears: Hears): Card {
  const toIntake = made.referral.status === 'withIntake';
  return card(
    [
      heading(toIntake ? 'Sent to the intake people' : 'Sent to the link workers'),
      box('good', [line(`✓ **${made.id}** is with Local Connections at ${local.name}.`)]),
      ...(received
        ? [line(`${whoActs(made, local)} You hear when they do, when they have spoken, and when it closes.`)]
        : [
            problem(`Nobody at ${local.name} has been set up to receive it yet.`),
            line(`It is kept. Please also ring the Local on **${local.phone}**.`),
          ]),
      ...whereYouHear(hears),
    ],
    installs(hears),
  );
}

function whoActs({ referral }: Case, { timeZone }: Local): string {
  const by = 'dueAt' in referral ? ` by ${dayInWords(referral.dueAt, timeZone)}` : '';
  return referral.status === 'withIntake'
    ? `They find out about care${by}; nobody is turned away for it. Then a link worker takes it.`
    : `A link worker takes it${by}.`;
}

function whereYouHear(hears: Hears): Element[] {
  if (hears.has === 'chat')
    return [
      quiet('Your status card is in your own chat with this bot. You can correct or withdraw it there.'),
    ];
  const where = hears.teamsAppId ? 'the button below' : '**Apps > Local Connections > Add**';
  return [
    problem('You have no chat with this bot yet, so its news cannot reach you.'),
    line(`Please add it: ${where}. Then say **my referrals** to it: you can correct or withdraw it there.`),
  ];
}

function installs(hears: Hears): Action[] {
  if (hears.has === 'chat' || !hears.teamsAppId) return [];
  return [
    goesTo(
      'Add Local Connections',
      `https://teams.microsoft.com/l/app/${encodeURIComponent(hears.teamsAppId)}`,
    ),
  ];
}
