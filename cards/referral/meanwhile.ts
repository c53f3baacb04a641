import type { Element } from '../card';
import { dateInWords } from '../checkIn/nextStepWords';
import type { Asked } from '../inputs';
import { labelled } from '../parts';
import { leftIn, markId, markOf, standingIn } from './formMarks';

type Typed = Readonly<Record<string, string>>;

/**
 * A form that was open while the case changed. What was left as it was drawn becomes what stands there now; what was
 * changed by both is given back with it, by input.
 */
export function meanwhile(
  inputs: readonly Asked[],
  marks: Typed,
  typed: Typed,
): { typed: Record<string, string>; standing: Record<string, string> } {
  const after: Record<string, string> = { ...typed };
  const standing: Record<string, string> = {};
  for (const input of inputs) {
    const was = marks[markId(input)];
    const now = standingIn(input);
    const left = markOf(input, leftIn(input, typed));
    const current = markOf(input, now);
    if (was === undefined || current === was || left === current) continue;
    if (left === was) after[input.id] = now;
    else standing[input.id] = inWords(input, now);
  }
  return { typed: after, standing };
}

/** Below an input: what it says now. Both stand there, and the next press decides. */
export function standsNow({ id }: Asked, standing: Typed): Element[] {
  const says = standing[id];
  if (says === undefined) return [];
  return [labelled('⚠ This was changed meanwhile. It says now', says || 'nothing')];
}

function inWords(input: Asked, value: string): string {
  if (value === '') return '';
  if (input.type === 'Input.Date') return dateInWords(value);
  if (input.type === 'Input.Toggle') return value === 'true' ? 'yes' : 'no';
  if (input.type !== 'Input.ChoiceSet') return value;
  const chosen = value.split(',');
  return input.choices.flatMap((choice) => (chosen.includes(choice.value) ? [choice.title] : [])).join(', ');
}
