import type { Card, SubmitAction } from '../../card';
import { textInput } from '../../inputs';
import { card, line, quiet } from '../../parts';

export interface TextToCopy {
  /** What to know before it is given away. */
  says?: readonly string[];
  texts: readonly { label: string; text: string }[];
  note?: string;
  /** The way back. */
  actions?: SubmitAction[];
}

/** A card cannot fill the clipboard, but text in an input can be selected. No button sends it: what is changed there goes nowhere. */
export function textToCopy({ says = [], texts, note, actions }: TextToCopy): Card {
  return card(
    [
      ...says.map(line),
      ...texts.map(({ label, text }, at) =>
        textInput(`text${at + 1}`, label, { value: text, isMultiline: true }),
      ),
      quiet('To copy: click into the text, select all of it, copy. Nothing is sent from here.'),
      ...(note ? [quiet(note)] : []),
    ],
    actions,
  );
}
