import { rhythmNames } from '../../domain/checkIn/checkInNames';
import type { Case } from '../../domain/referral/case';
import { contactWayNames, interpreterNames } from '../../domain/referral/participant';
import type { AboutField } from '../../domain/whatMatters/aboutNames';
import type { Element } from '../card';
import { goodTimes } from '../checkIn/goodTimes';
import { labelled, line, typed } from '../parts';
import { safeToLeave } from '../referral/safeToLeave';
import { goingWords } from './goingWords';
import { helpsLines } from './helpsLines';
import { interestLines } from './interestLines';
import { knownLine } from './knownLine';

/** What stands in a field; nothing where it was not asked yet. */
export function aboutLines(found: Case, field: AboutField): Element[] {
  const { participant, whatMatters = {} } = found;
  switch (field) {
    case 'whatMatters':
      return words(participant.whatMatters);
    case 'interests':
      return interestLines(found);
    case 'strengths':
    case 'values':
    case 'habits':
      return words(whatMatters[field]);
    case 'going':
      return words(goingWords(found));
    case 'helps':
      return helpsLines(participant);
    case 'access':
      return accessLines(found);
    case 'contact':
      return contactLines(found);
  }
}

function words(text = ''): Element[] {
  return text ? [typed(text)] : [];
}

function accessLines({ participant }: Case): Element[] {
  const { accessNeeds, pronouns, language, interpreter } = participant;
  return [
    ...knownLine('Access needs', accessNeeds),
    ...knownLine('Pronouns', pronouns),
    ...knownLine('Language', language),
    ...knownLine('Interpreter', interpreter && interpreterNames[interpreter]),
  ];
}

function contactLines({ participant, rhythm }: Case): Element[] {
  const { way, details } = participant.contact;
  return [
    labelled(contactWayNames[way], details),
    safeToLeave(participant),
    ...(participant.doNotContactDirectly ? [line('**✗ Do not contact them directly.**')] : []),
    ...knownLine('How often suits them', rhythm?.everyDays && rhythmNames[rhythm.everyDays]),
    ...goodTimes({ ...(rhythm && { rhythm }) }),
  ];
}
