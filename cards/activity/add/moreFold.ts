import type { Element } from '../../card';

/** Asked by those who know: closed until it is opened, or until something in it is used. */
export function moreFold(title: string, items: Element[], isOpen: boolean): Element[] {
  return [
    {
      type: 'ActionSet',
      actions: [{ type: 'Action.ToggleVisibility', title, targetElements: ['more'] }],
    },
    { type: 'Container', id: 'more', isVisible: isOpen, items },
  ];
}
