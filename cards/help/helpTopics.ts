import { sends } from '../buttons';
import type { Card } from '../card';
import { card, line } from '../parts';

interface HelpTopic {
  id: string;
  title: string;
  lines: readonly string[];
}

export const helpTopics: readonly HelpTopic[] = [
  {
    id: 'when',
    title: 'When to refer',
    lines: [
      'When someone aged 26 or over would like more connection, or has few people around them. At intake, in a review, or any time it comes up.',
      'Clients, carers, family members and supporters are all welcome, each in their own right. It can be part of a wider plan or the only support someone wants.',
      'Ask them: "Would you like to hear about Local Connections?" It is their choice, and no is a good answer too.',
      'Not receiving care from a Local yet? Refer anyway and say so. Nobody is turned away by the form.',
      'Needs a clinical response first? Give that first. This is not an emergency service: say **crisis** for numbers.',
    ],
  },
  {
    id: 'words',
    title: 'Words we use',
    lines: [
      '**Loneliness** is the distressing feeling of having less connection, or less close connection, than one would like. It is personal: a person with many people around can be lonely.',
      '**Social isolation** is having few relationships, roles and groups, and seldom being with others. It can be seen from outside.',
      '**Social connection** is how many and how varied our relationships are, what they do for us, and how good they are.',
      '**Lived experience**: living with mental illness or distress, or caring for someone who does. Consumers and carers have different experiences.',
    ],
  },
  {
    id: 'role',
    title: 'What a link worker does',
    lines: [
      'Link workers have lived experience themselves. They listen for what matters to the person, look with them for activities and groups, and go along the first times if that helps.',
      'They check in, notice moments of connection and joy, and know which places are safe and welcoming.',
      'They do not give therapy or clinical advice, do not respond to crises, do not decide for the person, and do not replace a clinician or a case manager.',
    ],
  },
  {
    id: 'meetings',
    title: 'In team meetings',
    lines: [
      'A room, a channel or a meeting sees a reference, and whether it is open, waiting or closed. Never a name, a reason, a question or what was agreed.',
      '**Open my view** opens for you alone what you may see of it, and asks first whether your screen is shared. Colleagues who press the same button see what they may, each for themselves.',
      'Write **conference** in your own chat to plan one or to see what comes up. In the chat of the meeting, add Local Connections and write **@Local Connections conference**: its agenda stands there from then on.',
      'What the team decides and who does what goes into the case, and comes back next time until it is done.',
      'When somebody takes back their yes to sharing with the team, their reference leaves every shared card, and nothing opens there any more.',
    ],
  },
  {
    id: 'guidelines',
    title: 'Where to get the Guidelines',
    lines: [
      'The Social Prescribing Guidelines for Local Services come from the Wellbeing Promotion Office of the Department of Health: [MHWPO@health.vic.gov.au](mailto:MHWPO@health.vic.gov.au). They can send other formats too.',
    ],
  },
];

/** One topic, with its deed for those who may refer. */
export function helpTopicCard(topic: HelpTopic, nonce: string, refers: boolean): Card {
  const refer = sends('Refer a person', { verb: 'referral.form', nonce }, 'positive');
  return card(topic.lines.map(line), refers && topic.id === 'when' ? [refer] : []);
}
