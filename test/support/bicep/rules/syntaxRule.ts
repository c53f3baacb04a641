import { nodesOf } from '../nodesOf';
import type { Infra } from '../readInfra';

/** Every file of Bicep reads as Bicep. */
export function syntaxRule({ bicep }: Infra): string[] {
  return bicep.flatMap(({ path, root }) =>
    [...nodesOf(root)]
      .filter((node) => node.isError || node.isMissing)
      .map((node) => `${path}, line ${node.startPosition.row + 1}: this is no Bicep`),
  );
}
