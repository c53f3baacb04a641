import MiniSearch from 'minisearch';
import { activitiesAsked } from './activitiesAsked';

/** The words that the bot knows, as people say them. */
export const commandWords = [
  'today',
  'refer',
  'my referrals',
  'my cases',
  'groups',
  'conference',
  'summary',
  'queue',
  'find',
  'activities',
  'add activity',
  'upkeep',
  'gaps',
  'leave',
  'reminders',
  'parked',
  'nudges',
  'staff',
  'audit',
  'access',
  'records',
  'help',
  'privacy',
  'crisis',
] as const;
export type CommandWord = (typeof commandWords)[number];

/** Those that take words after them. */
const withMore: readonly CommandWord[] = ['add activity', 'audit', 'find', 'queue', 'summary'];

const alsoSaid: Record<string, CommandWord> = {
  'help now': 'crisis',
  emergency: 'crisis',
  hello: 'help',
  hi: 'help',
  'my referral': 'my referrals',
  referrals: 'my referrals',
  'refer a person': 'refer',
  referral: 'refer',
  'add an activity': 'add activity',
  'new activity': 'add activity',
  stale: 'upkeep',
  'stale list': 'upkeep',
  gap: 'gaps',
  'my day': 'today',
  day: 'today',
  start: 'today',
  'check-ins': 'today',
  reminder: 'reminders',
  nudge: 'nudges',
  'my case': 'my cases',
  cases: 'my cases',
  group: 'groups',
  'small groups': 'groups',
  'my groups': 'groups',
  conferences: 'conference',
  'case conference': 'conference',
  'case conferences': 'conference',
  agenda: 'conference',
  'unusual access': 'access',
  requests: 'access',
  disposal: 'records',
  'export records': 'records',
  supervision: 'parked',
  'my supervision': 'parked',
  'my leave': 'leave',
  'my hours': 'leave',
  hours: 'leave',
  glossary: 'help',
  guidelines: 'help',
  'when to refer': 'help',
};

export interface Said {
  word: CommandWord;
  /** What came after the word. */
  rest: string;
}

/** The command that was said, whatever its case and spacing. */
export function commandIn(text: string | undefined): Said | undefined {
  const said = plain(text);
  const also = alsoSaid[said];
  if (also) return { word: also, rest: '' };
  const lookedFor = activitiesAsked(said);
  if (lookedFor !== undefined) return { word: 'activities', rest: lookedFor };
  const word = commandWords.find(
    (known) => said === known || (withMore.includes(known) && said.startsWith(`${known} `)),
  );
  return word && { word, rest: said.slice(word.length).trim() };
}

/** The command that was probably meant, among those that do something for them. */
export function nearCommand(text: string | undefined, usable: readonly string[]): CommandWord | undefined {
  const search = new MiniSearch({ fields: ['word'], searchOptions: { fuzzy: 0.34, prefix: true } });
  search.addAll(commandWords.map((word, id) => ({ id, word })).filter(({ word }) => usable.includes(word)));
  const said = plain(text);
  // a longer sentence is no command gone wrong, and may name somebody
  if (said.split(' ').length > 2) return undefined;
  const [best] = search.search(said.slice(0, 40));
  return best && commandWords[best.id];
}

function plain(text: string | undefined): string {
  // nothing longer is a command, and nobody's message may keep the others waiting
  return (text ?? '')
    .slice(0, 200)
    .toLowerCase()
    .replace(/[.!?,]+$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
