import type { DueLine } from '../../domain/due/dueLine';
import { dayInWords } from '../../domain/localTime';
import type { Element } from '../card';
import { quiet } from '../parts';

/** Who it is, why they stand there, and when somebody last spoke with them. */
export function dueRow(
  { why, about }: DueLine,
  zone: string,
  person: DueLine['person'] | undefined,
): Element[] {
  if (!person) return [...(about ? [bold(about.caseId)] : []), quiet(why)];
  const { calledName, lastSpokenAt } = person;
  const spoken = lastSpokenAt ? `Last spoken ${dayInWords(lastSpokenAt, zone)}.` : 'Not spoken yet.';
  return [bold(calledName), quiet(`${why} ${spoken}`)];
}

/** Never read as markup: a name is typed by people. */
function bold(text: string): Element {
  return { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text, weight: 'bolder' }] };
}
