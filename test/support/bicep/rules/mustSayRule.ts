import { propertyAt } from '../propertyAt';
import type { Infra } from '../readInfra';
import { mustSay } from './mustSay';

/** What keeps the doors shut is written out, and not left to a default. */
export function mustSayRule(infra: Infra): string[] {
  return mustSay.flatMap(([path, symbol, property, value]) =>
    plain(propertyAt(infra, path, symbol, property)?.text) === value
      ? []
      : [`${path}: ${property} of ${symbol} must be ${value}`],
  );
}

const plain = (text = '') => text.replace(/\s+/g, ' ').replace(/([[(]) | ([\])])/g, '$1$2');
