import type { Element } from '../card';

/** Behind a button: what is long, or seldom looked at. */
export function fold(id: string, title: string, items: Element[]): Element[] {
  if (items.length === 0) return [];
  return [
    { type: 'ActionSet', actions: [{ type: 'Action.ToggleVisibility', title, targetElements: [id] }] },
    { type: 'Container', id, isVisible: false, items },
  ];
}
