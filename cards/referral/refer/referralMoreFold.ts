import type { Element } from '../../card';
import type { ReferralFormView } from './referralFormView';

/** A button and what it shows. It stands open where something in it is typed or is to be mended. */
export function fold(id: string, title: string, view: ReferralFormView, items: Element[]): Element[] {
  return [
    { type: 'ActionSet', actions: [{ type: 'Action.ToggleVisibility', title, targetElements: [id] }] },
    { type: 'Container', id, isVisible: isUsed(view, items), items },
  ];
}

function isUsed(view: ReferralFormView, items: readonly Element[]): boolean {
  return items.some((item) => {
    if (item.type === 'Container') return isUsed(view, item.items);
    if (item.id === undefined) return false;
    const left = view.typed[item.id] ?? '';
    return (left !== '' && left !== 'false') || view.problems[item.id] !== undefined;
  });
}
