import { cutTo } from '../../domain/cutTo';
import { seesDetails } from '../../domain/referral/access';
import { sends } from '../buttons';
import type { Element } from '../card';
import { quiet, smallHeading } from '../parts';
import type { CaseDetailsView } from '../referral/caseDetailsView';
import { casePress } from '../referral/casePress';
import { goingWords } from './goingWords';
import { easeLines } from './helpsLines';
import { interestLines } from './interestLines';
import { knownLine } from './knownLine';
import { mayChangeAbout } from './mayChangeAbout';

const mostInterests = 5;
const mostLetters = 120;

/** What they say of themselves besides what matters most, in short: what helps stands first, where it is never cut. */
export function aboutSection({ found, relations, nonce }: CaseDetailsView): Element[] {
  const { strengths, values, habits } = found.whatMatters ?? {};
  const lines = [
    ...easeLines(found.participant),
    ...interestLines(found, mostInterests),
    ...knownLine('Good at or proud of', inShort(strengths)),
    ...knownLine('Cares about', inShort(values)),
    ...knownLine('Habits', inShort(habits)),
    ...knownLine('Going along', goingWords(found)),
  ];
  const mayChange = mayChangeAbout(found, relations);
  if (!seesDetails(relations) || (lines.length === 0 && !mayChange)) return [];
  return [
    smallHeading('About them'),
    ...(lines.length > 0 ? lines : [quiet('Not asked yet. What did they use to enjoy?')]),
    {
      type: 'ActionSet',
      spacing: 'small',
      actions: [sends('About them', casePress('about.open', found, nonce))],
    },
  ];
}

function inShort(text = ''): string {
  return text.length > mostLetters ? `${cutTo(text, mostLetters).replace(/\s+\S*$/, '')}…` : text;
}
