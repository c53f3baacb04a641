import type { ExecuteAction, OpenUrlAction, SubmitAction } from './card';

/** What a press carries. Ids are look-up keys, never rights; inputs come beside them. */
export interface Press {
  verb: string;
  ids?: Record<string, string>;
  revision?: number;
  nonce?: string;
}
type Style = 'positive' | 'destructive';

/** On a posted card: opens a dialog for the one who pressed. */
export function opens(title: string, press: Press, style?: Style): SubmitAction {
  return {
    type: 'Action.Submit',
    title,
    data: { msteams: { type: 'task/fetch' }, ...press },
    associatedInputs: 'none',
    ...(style && { style }),
  };
}

/** On a posted card: does it, and redraws the card. */
export function does(title: string, press: Press, style?: Style): ExecuteAction {
  const { verb, ...data } = press;
  return { type: 'Action.Execute', title, verb, data, ...(style && { style }) };
}

/** In a dialog: sends its inputs. */
export function sends(title: string, press: Press, style?: Style): SubmitAction {
  return { type: 'Action.Submit', title, data: { ...press }, ...(style && { style }) };
}

/** In a dialog: goes on without looking at the required inputs. What was typed is sent all the same where Teams does. */
export function skips(title: string, press: Press, style?: Style): SubmitAction {
  return { ...sends(title, press, style), associatedInputs: 'none' };
}

export function goesTo(title: string, url: string): OpenUrlAction {
  return { type: 'Action.OpenUrl', title, url };
}
