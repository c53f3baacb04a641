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
  return { type: 'Input.Date', id, label, ...extra };
}

export function timeInput(id: string, label: string): TimeInput {
  return { type: 'Input.Time', id, label };
}

export function options<V extends string>(values: readonly V[], names: Record<V, string>) {
  return values.map((value) => ({ title: names[value], value }));
}

/** Each input as it was left, and below it what is to be mended. Teams empties an input whose value is not set again. */
export function asked(typed: Record<string, string>, problems: Record<string, string>) {
  return (input: Asked): Element[] => {
    const value = typed[input.id] ?? input.value;
    const says = problems[input.id];
    return [{ ...input, ...(value !== undefined && { value }) }, ...(says ? [problem(says)] : [])];
  };
}
