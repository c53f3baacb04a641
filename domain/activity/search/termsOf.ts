import type { Activity } from '../activity';
import { allTerms, type TermKind, termKinds } from '../terms/allTerms';
import { termIn } from '../terms/term';
import type { VettingCheck } from '../trust/vetting';
import { addTermsSaid, noTerms, type TermsSaid } from './understanding/termsSaid';

type Said = Pick<
  Activity,
  | 'name'
  | 'alternate_name'
  | 'description'
  | 'attributes'
  | 'languages'
  | 'accessibility'
  | 'tags'
  | 'vetting'
>;

const seen: Partial<Record<VettingCheck, readonly ['access' | 'runBy', string]>> = {
  stepFree: ['access', 'stepFree'],
  toilets: ['access', 'toilet'],
  quietSpace: ['access', 'quiet'],
  transport: ['access', 'parking'],
  carersWelcome: ['access', 'supportPerson'],
  alcoholFree: ['access', 'alcoholFree'],
  rainbow: ['runBy', 'lgbtiqa'],
  aboriginalLed: ['runBy', 'aboriginalLed'],
};

/** Said in passing, "a lift home" is no step-free way in; these can hardly be meant otherwise. */
const sure = new Set(['auslan', 'hearingLoop', 'easyRead', 'seated', 'hearing']);
const maySaySure =
  /auslan|sign|deaf|caption|loop|hearing|coil|easy|english|plain|seated|seating|based|sitting|provided/i;
const inPassing = (kind: TermKind, id: string) => kind !== 'access' || sure.has(id) || id === 'quiet';
const inDescription = (kind: TermKind, id: string) => id === 'english' || (kind === 'access' && sure.has(id));

/** The terms of an activity: its tags, its name, its places, what was seen there; its description when nothing else says what it is. */
export function termsOf(activity: Said): TermsSaid {
  const found = noTerms();
  for (const { taxonomy_term } of activity.attributes) addTermsSaid(found, taxonomy_term.name);
  for (const name of [activity.name, activity.alternate_name ?? '']) addTermsSaid(found, name, inPassing);
  for (const { description, details = '' } of activity.accessibility)
    addTermsSaid(found, `${description}. ${details}`, (kind) => kind === 'access');
  for (const { name, code = '' } of activity.languages) {
    addTermsSaid(found, name, (kind, id) => kind === 'languages' || id === 'auslan');
    if (termIn(allTerms.languages, code.toLowerCase())) found.languages.add(code.toLowerCase());
  }
  for (const check of activity.vetting?.checks ?? []) {
    const [kind, id] = seen[check] ?? [];
    if (kind && id) found[kind].add(id);
  }
  for (const id of activity.tags ?? [])
    for (const kind of termKinds) if (termIn(allTerms[kind], id)) found[kind].add(id);
  const tellsWhat = found.interests.size > 0;
  // most descriptions say nothing of it, and a whole directory is read so
  if (!tellsWhat || maySaySure.test(activity.description))
    addTermsSaid(
      found,
      activity.description,
      (kind, id) => inDescription(kind, id) || (!tellsWhat && kind === 'interests'),
    );
  return found;
}
