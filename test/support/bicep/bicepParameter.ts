import type { Node } from 'web-tree-sitter';

export interface BicepParameter {
  name: string;
  type: string;
  isRequired: boolean;
  /** Each as it is written: `@minValue(1)`. */
  decorators: string[];
}

/** The parameter at a place among the parts of a file; its decorators stand before it. */
export function readParameter(parts: readonly Node[], at: number): BicepParameter {
  const [name, type, otherwise] = parts[at]?.namedChildren ?? [];
  const before = parts[at - 1];
  return {
    name: name?.text ?? '',
    type: type?.text ?? '',
    isRequired: otherwise === undefined,
    decorators: before?.type === 'decorators' ? before.namedChildren.map((one) => one?.text ?? '') : [],
  };
}
