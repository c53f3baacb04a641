import { type AboutField, aboutFields, aboutNames } from '../../domain/whatMatters/aboutNames';
import { sends } from '../buttons';
import type { Card, Container, Element } from '../card';
import { type PartView, partCard } from '../caseCard/partCard';
import { quiet, smallHeading } from '../parts';
import { casePress } from '../referral/casePress';
import { aboutLines } from './aboutLines';
import { mayChangeAbout } from './mayChangeAbout';

/** What one could ask, where nothing stands yet. */
const asks: Record<AboutField, string> = {
  whatMatters: 'What matters most to them just now?',
  interests: 'What did they use to enjoy? What would they like to try?',
  strengths: 'What are they good at, or proud of?',
  values: 'What do they care about?',
  habits: 'When does a day go well? What do they like to do every week?',
  going: 'What makes it easier to go somewhere: the place, the day, the cost?',
  helps: 'What helps them to feel at ease?',
  access: 'What do they need to take part? What are their pronouns?',
  contact: 'How would they like to be reached?',
};
/** Each says what it changes: read alone, nine times "Change" would say nothing. */
const titles: Record<AboutField, string> = {
  whatMatters: 'Change what matters',
  interests: 'Change interests',
  strengths: 'Change strengths',
  values: 'Change values',
  habits: 'Change habits',
  going: 'Change going along',
  helps: 'Change what helps',
  access: 'Change access',
  contact: 'Change how to be in touch',
};

/** "About them": each field with what stands in it, and its button below, as wide as a phone. */
export function aboutCard(view: PartView): Card {
  return partCard(
    view,
    aboutFields.map((field) => fieldOf(view, field)),
  );
}

function fieldOf({ found, relations, nonce }: PartView, field: AboutField): Container {
  const lines = aboutLines(found, field);
  const mayChange = mayChangeAbout(found, relations);
  const notYet = quiet(mayChange ? `Not asked yet. ${asks[field]}` : 'Not asked yet.');
  const change = sends(titles[field], casePress(`about.${field}.form`, found, nonce));
  const buttons: Element[] = mayChange ? [{ type: 'ActionSet', spacing: 'small', actions: [change] }] : [];
  return {
    type: 'Container',
    separator: true,
    spacing: 'small',
    items: [smallHeading(aboutNames[field]), ...(lines.length > 0 ? lines : [notYet]), ...buttons],
  };
}
