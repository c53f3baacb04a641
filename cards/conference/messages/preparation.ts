import type { Element } from '../../card';
import { labelled, line } from '../../parts';

/** What somebody is to think of before a conference, by reference. */
export interface Preparation {
  /** Their own cases that come up. */
  own: readonly string[];
  /** For the Lead: who has cases on the agenda, does not come and has named nobody. */
  absent: readonly { name: string; isOnLeave: boolean; cases: number }[];
  /** They come while this colleague is on leave. */
  coversFor?: string;
}

const mostReferences = 8;
const mostAbsent = 6;

export function preparation({ own, absent, coversFor }: Preparation): Element[] {
  const more = own.length - mostReferences;
  const shown = own.slice(0, mostReferences).join(', ');
  return [
    ...(coversFor === undefined ? [] : [comesFor(coversFor)]),
    line(
      own.length === 0
        ? none(coversFor)
        : `${comeUp(own.length, coversFor)}: ${shown}${more > 0 ? ` and ${more} more` : ''}.`,
    ),
    ...absent.slice(0, mostAbsent).map(isAbsent),
    ...(absent.length > mostAbsent ? [line(`${absent.length - mostAbsent} more do not come.`)] : []),
  ];
}

/** Their name is theirs: never read as markdown. */
export function comesFor(name: string): Element {
  return labelled('You come in place of', `${name}, who is on leave then`);
}

function none(coversFor: string | undefined): string {
  return coversFor === undefined
    ? 'None of your cases comes up so far.'
    : 'No case of theirs comes up so far.';
}
function comeUp(count: number, coversFor: string | undefined): string {
  const whose = coversFor === undefined ? 'your cases' : 'the cases that you look after then';
  return count === 1 ? `1 of ${whose} comes up` : `${count} of ${whose} come up`;
}

function isAbsent({ name, isOnLeave, cases }: Preparation['absent'][number]): Element {
  const why = isOnLeave ? 'is on leave without cover' : 'cannot come and named nobody';
  return labelled(
    name,
    `${why}. ${cases === 1 ? '1 of their cases comes up' : `${cases} of their cases come up`}.`,
  );
}
