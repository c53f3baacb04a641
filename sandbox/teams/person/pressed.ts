/** What a person sees of a press. */
export type Pressed =
  /** Nothing but what the chat shows. */
  | { kind: 'done' }
  | { kind: 'line'; text: string }
  | { kind: 'dialog'; title: string; width?: number | string; height?: number | string; card: unknown }
  | { kind: 'dialogMessage'; text: string }
  | { kind: 'dialogClosed' }
  | { kind: 'failed'; text: string };

export const wentWrong: Pressed = { kind: 'failed', text: 'Something went wrong. Please try again.' };

export const noButtonOfDialogs: Pressed = {
  kind: 'failed',
  text: 'A dialog takes Action.Submit only: Teams does nothing with this button.',
};
