import type { OurKnowledge } from '../../../domain/activity/activity';
import { expectationNames, expectations } from '../../../domain/activity/trust/expectations';
import type { Element } from '../../card';
import { labelled, line, smallHeading } from '../../parts';
import { activityWords } from '../words/activityWords';

type Told = Pick<OurKnowledge, 'whatToExpect' | 'inSchoolTerms'>;

/** What a newcomer can expect, as far as somebody has written it down. */
export function expectLines({ whatToExpect = {}, inSchoolTerms = false }: Told): Element[] {
  const told = expectations.flatMap((one) => {
    const words = whatToExpect[one];
    return words ? [labelled(expectationNames[one], activityWords(words, 200))] : [];
  });
  const terms = inSchoolTerms ? [line('Runs in school terms only')] : [];
  return told.length + terms.length > 0 ? [smallHeading('What to expect'), ...told, ...terms] : [];
}
