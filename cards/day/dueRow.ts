import type { DueLine } from '../../domain/due/dueLine';
import { dayInWords } from '../../domain/localTime';
import type { Element } from '../card';
import { dueWords } from './dueWords';

/** Who it is, why they stand there, and when somebody last spoke with them. */
export function dueRow(due: DueLine, zone: string, person: DueLine['person'] | undefined): Element[] {
  if (!person) return [...(due.about ? [bold(due.about.caseId)] : []), dueWords(due)];
  const { calledName, lastSpokenAt } = person;
  const spoken = lastSpokenAt ? `Last spoken ${dayInWords(lastSpokenAt, zone)}.` : 'Not spoken yet.';
  return [bold(calledName), dueWords(due, spoken)];
}

/** Never read as markup: a name is typed by people. */
export function bold(text: string): Element {
  return { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text, weight: 'bolder' }] };
}
