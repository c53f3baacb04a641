import type { Node } from 'web-tree-sitter';
import { propertiesOf } from './propertiesOf';
import { textOf } from './textOf';

/** A module that a file calls, or a resource that it makes by itself. */
export interface BicepModule {
  kind: 'module' | 'resource';
  symbol: string;
  /** A path, a reference to a registry, or a resource's type and version. */
  reference: string;
  /** What it is given: a module's `params`, a resource's own properties. */
  given: Map<string, Node>;
}

export function readModule(node: Node): BicepModule {
  const named = node.namedChildren.filter((one) => one !== null);
  const kind = node.type === 'module_declaration' ? 'module' : 'resource';
  const properties = propertiesOf(bodyOf(named.at(-1)));
  return {
    kind,
    symbol: named.find(({ type }) => type === 'identifier')?.text ?? '',
    reference: textOf(named.find(({ type }) => type === 'string')),
    given: kind === 'module' ? propertiesOf(properties.get('params')) : properties,
  };
}

// a condition and a loop stand around the object
function bodyOf(node: Node | null | undefined): Node | undefined {
  if (!node || node.type === 'object') return node ?? undefined;
  return bodyOf(node.namedChildren.at(-1));
}
