import * as z from 'zod';
import { allTerms, type TermKind } from '../terms/allTerms';
import { plainWords } from './understanding/plainWords';
import { nothingWanted, timesOfDay, type Wanted, weekdays } from './wanted';

const longest = 200;
const lists = ['words', 'interests', 'runBy', 'languages', 'access', 'times', 'days'] as const;
const letters = { i: 'interests', a: 'access', r: 'runBy', l: 'languages', d: 'days', t: 'times' } as const;

/** A search as the text that a button carries, at most 200 letters. The words that were typed can stay out of it. */
export function wantedCode(wanted: Wanted, { withWords = true } = {}): string {
  let kept: Wanted = { ...wanted, words: withWords ? plainWords(wanted.words.join(' ')) : [] };
  let code = written(kept);
  while (code.length > longest) {
    const list = lists.find((name) => kept[name].length > 0);
    // what a place alone is too long for, no table of ours has
    if (list === undefined) return '';
    kept = { ...kept, [list]: kept[list].slice(0, -1) };
    code = written(kept);
  }
  return code;
}

function written(wanted: Wanted): string {
  const { area, cost, where, vettedOnly, trustedOnly, from, to, words } = wanted;
  const parts = Object.entries(letters).map(([letter, name]) => [letter, wanted[name].join(',')]);
  const single = [
    ['p', area],
    ['c', cost],
    ['o', where],
    ['v', vettedOnly ? '1' : ''],
    ['k', trustedOnly ? '1' : ''],
    ['f', from],
    ['u', to],
    ['w', words.join(' ')],
  ];
  return [...parts, ...single].flatMap(([letter, value]) => (value ? [`${letter}=${value}`] : [])).join(';');
}

const place = z.string().regex(/^(town|lga|postcode):[\p{L}\p{N}-]+$/u);

/** The search that a button carries; what is no longer ours is left out. */
export function wantedFromCode(code: string): Wanted {
  const parts = new Map(code.split(';').map((part): [string, string] => [part.slice(0, 1), part.slice(2)]));
  const ids = (letter: string) => (parts.get(letter) ?? '').split(',');
  const terms = (letter: string, kind: TermKind) =>
    allTerms[kind].map(({ id }) => id).filter((id) => ids(letter).includes(id));
  const area = place.safeParse(parts.get('p')).data;
  const cost = z.enum(['free', 'upTo5', 'upTo10']).safeParse(parts.get('c')).data;
  const where = z.enum(['online', 'inPerson']).safeParse(parts.get('o')).data;
  const from = z.iso.date().safeParse(parts.get('f')).data;
  const to = z.iso.date().safeParse(parts.get('u')).data;
  return {
    ...nothingWanted,
    words: plainWords(parts.get('w') ?? ''),
    interests: terms('i', 'interests'),
    access: terms('a', 'access'),
    runBy: terms('r', 'runBy'),
    languages: terms('l', 'languages'),
    days: weekdays.filter((day) => ids('d').includes(day)),
    times: timesOfDay.filter((time) => ids('t').includes(time)),
    ...(area !== undefined && { area }),
    ...(cost !== undefined && { cost }),
    ...(where !== undefined && { where }),
    ...(parts.get('v') === '1' && { vettedOnly: true }),
    ...(parts.get('k') === '1' && { trustedOnly: true }),
    ...(from !== undefined && to !== undefined && from <= to && { from, to }),
  };
}
