import type { Activity } from '../../../domain/activity/activity';
import { activityWords } from './activityWords';

type Known = Pick<Activity, 'locations' | 'whatToExpect'>;
// three letters before it: "St." is no end
const wholeSentences = /^.*[\p{L}\p{N})]{3}[.!?](?=\s)/su;
const mostRead = 2000;

/** How to get there: what the team knows, then what its source says, at most so long and cut behind a sentence. */
export function gettingThere({ locations, whatToExpect = {} }: Known, most: number): string {
  const told = [whatToExpect.gettingThere, ...locations.map(({ transportation }) => transportation)];
  const texts = [...new Set(told.map((one) => activityWords(one ?? '', mostRead)))].filter(Boolean);
  const all = texts.map((text, at) => (at < texts.length - 1 ? ended(text) : text)).join(' ');
  if (all.length <= most) return all;
  const [whole = ''] = wholeSentences.exec(all.slice(0, most - 1)) ?? [];
  return whole.length > most / 2 ? `${whole} …` : activityWords(all, most);
}

function ended(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text.replace(/[,;:]+$/, '')}.`;
}
