import {
  type Action,
  AdaptiveCard,
  ExecuteAction,
  HostConfig,
  OpenUrlAction,
  SubmitAction,
} from 'adaptivecards';
import type { CardAction } from '../teams/person/cardAction';
import { el } from './el';
import { hostConfig } from './hostConfig';
import { markdown } from './markdown';

export type Press = (action: CardAction) => void;

AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdown(text);
  result.didProcess = true;
};

function pressed(action: Action): CardAction | undefined {
  // the renderer has checked the inputs, and merged them into the data
  const data = (action as SubmitAction).data as Record<string, unknown> | undefined;
  const common = { ...(action.id && { id: action.id }), ...(data && { data }), inputs: {} };
  if (action instanceof ExecuteAction) return { type: 'Action.Execute', verb: action.verb, ...common };
  if (action instanceof SubmitAction) return { type: 'Action.Submit', ...common };
  return undefined;
}

/** A card by Microsoft's own renderer. */
export function drawCard(content: unknown, press: Press): HTMLElement {
  const card = new AdaptiveCard();
  card.hostConfig = new HostConfig(hostConfig);
  card.onExecuteAction = (action) => {
    if (action instanceof OpenUrlAction && action.url) window.open(action.url, '_blank', 'noopener');
    const made = pressed(action);
    if (made) press(made);
  };
  try {
    card.parse(content);
    const drawn = card.render();
    if (drawn) return drawn;
  } catch {
    // a card that cannot be drawn is told in words, below
  }
  return el('p', { class: 'line failed' }, 'This card could not be shown.');
}
