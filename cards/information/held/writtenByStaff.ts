import { momentAndYear } from '../../../domain/momentAndYear';
import { dayAndYear } from '../../../domain/staff/dayAndYear';
import { broughtReasonNames } from '../../conference/conferenceNames';
import { eventWords } from '../../referral/record/eventWords';
import { entry } from './entry';
import type { HeldSection, HeldView } from './heldView';
import { givenSteps, markOf } from './steps';

const actionStates = { open: 'open', done: 'done', letGo: 'not to be done any more' } as const;

/** What staff wrote in their own words: the parts that are read most carefully before anything is given. */
export function writtenByStaff(view: HeldView): HeldSection[] {
  const { found, local } = view;
  const written = givenSteps(view).filter(({ entry: { text, marks } }) => text && !marks);
  const linesOf = (isOfTeam: boolean) =>
    written
      .filter((step) => (step.entry.event === 'conferenceDecided') === isOfTeam)
      .map((step) => {
        const { at, event, text = '' } = step.entry;
        return `${momentAndYear(at, local.timeZone)} · ${eventWords[event]}: ${text}${markOf(step)}`;
      });
  return [
    {
      title: 'Written by staff: what the team decided and agreed',
      lines: [...linesOf(true), ...ofTheTeam(view)],
    },
    {
      title: 'Written by staff: in their own words',
      lines: [
        ...entry('From the chat message that the referral began from', found.origin.quotedMessage),
        ...entry('How this contributes to your wider care plan', found.contributes),
        ...(found.connections ?? []).flatMap(({ name, note }) => entry(`A note about ${name}`, note)),
        ...linesOf(false),
      ],
    },
  ];
}

function ofTheTeam({ found: { brought = [], teamActions = [] }, local }: HeldView): string[] {
  return [
    ...teamActions.map(({ what, owner, by, agreedOn, state }) => {
      const when = `agreed on ${dayAndYear(agreedOn, 'utc')}, by ${dayAndYear(by, 'utc')}`;
      return `Agreed: ${what} (${owner.name}; ${when}; ${actionStates[state]})`;
    }),
    ...brought.map(({ at, by, reason, question }) => {
      const asked = question ? `: ${question}` : '';
      return `To be asked of the team since ${dayAndYear(at, local.timeZone)}: ${broughtReasonNames[reason]}${asked} (${by.name})`;
    }),
  ];
}
