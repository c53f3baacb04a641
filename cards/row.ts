import type { Action, ColumnSet, Container, Element } from './card';

/** One line of a list: what it is on the left, its button on the right. */
export function row(items: Element[], actions: Action[]): Container {
  const columns: ColumnSet = {
    type: 'ColumnSet',
    columns: [
      { type: 'Column', width: 'stretch', items },
      ...(actions.length > 0
        ? [
            {
              type: 'Column' as const,
              width: 'auto' as const,
              items: [{ type: 'ActionSet' as const, actions }],
            },
          ]
        : []),
    ],
  };
  return { type: 'Container', separator: true, spacing: 'small', items: [columns] };
}
