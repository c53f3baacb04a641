import { dayAndYear } from '../domain/staff/dayAndYear';
import type { ChoiceSetInput, DateInput, Element, TextInput, TimeInput, ToggleInput } from './card';
import { problem } from './parts';

type Extra<T> = Partial<Omit<T, 'type' | 'id' | 'label'>>;
export type Asked = TextInput | ChoiceSetInput | ToggleInput | DateInput | TimeInput;

export function textInput(id: string, label: string, extra: Extra<TextInput> = {}): TextInput {
  return { type: 'Input.Text', id, label, ...extra };
}

export function choiceSet(
  id: string,
  label: string,
  choices: ChoiceSetInput['choices'],
  extra: Extra<ChoiceSetInput> = {},
): ChoiceSetInput {
  return { type: 'Input.ChoiceSet', id, label, choices, wrap: true, placeholder: 'Choose', ...extra };
}

export function toggle(id: string, label: string, title: string): ToggleInput {
  return { type: 'Input.Toggle', id, label, title, wrap: true };
}

export function dateInput(id: string, label: string, extra: Extra<DateInput> = {}): DateInput {
  return { type: 'Input.Date', id, label, ...outOfRange(extra), ...extra };
}

/** Without words Teams marks a day out of range by colour alone. */
function outOfRange({ min, max }: Extra<DateInput>): Pick<DateInput, 'errorMessage'> {
  if (min && max) return { errorMessage: `Please choose a day from ${dayOf(min)} to ${dayOf(max)}.` };
  if (min) return { errorMessage: `Please choose ${dayOf(min)} or a later day.` };
  return max ? { errorMessage: `Please choose ${dayOf(max)} or an earlier day.` } : {};
}

function dayOf(date: string): string {
  return dayAndYear(date, 'utc');
}

export function timeInput(id: string, label: string): TimeInput {
  return { type: 'Input.Time', id, label };
}

export function options<V extends string>(values: readonly V[], names: Record<V, string>) {
  return values.map((value) => ({ title: names[value], value }));
}

/** Each input as it was left, and below it what is to be mended. Teams empties an input whose value is not set again. */
export function asked(typed: Record<string, string>, problems: Record<string, string>) {
  const isMended = Object.keys(problems).length > 0;
  return (input: Asked): Element[] => {
    const value = typed[input.id];
    const says = problems[input.id];
    const free = isMended ? unbounded(input) : input;
    const shown = value === undefined ? free : { ...free, value };
    return says ? [shown, problem(says)] : [shown];
  };
}

/** Teams would hold the press back, and the problems of the last one would stand on beside what is mended. */
function unbounded(input: Asked): Asked {
  if (input.type !== 'Input.Date') return input;
  const { min: _min, max: _max, errorMessage: _says, ...free } = input;
  return free;
}
