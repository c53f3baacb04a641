import type { Node } from 'web-tree-sitter';
import { propertiesOf } from './propertiesOf';
import type { Infra } from './readInfra';

/** What a module or a resource is given for a property, which may lie deeper: `siteConfig.ftpsState`. */
export function propertyAt(infra: Infra, path: string, symbol: string, property: string): Node | undefined {
  const file = infra.bicep.find((one) => one.path === path);
  const [first = '', ...deeper] = property.split('.');
  const given = file?.modules.find((one) => one.symbol === symbol)?.given.get(first);
  return deeper.reduce<Node | undefined>((node, name) => propertiesOf(node).get(name), given);
}
