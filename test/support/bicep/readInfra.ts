import type { Node, Parser } from 'web-tree-sitter';
import { type BicepModule, readModule } from './bicepModule';
import { type BicepParameter, readParameter } from './bicepParameter';
import type { InfraFiles } from './infraFiles';

/** One file of Bicep, as far as the rules ask. */
export interface BicepFile {
  path: string;
  text: string;
  root: Node;
  parameters: BicepParameter[];
  modules: BicepModule[];
}

/** All of infra, read once. The rules ask nothing else. */
export interface Infra {
  files: InfraFiles;
  bicep: BicepFile[];
}

export function readInfra(parser: Parser, files: InfraFiles): Infra {
  const bicep = [...files].filter(([path]) => path.endsWith('.bicep'));
  return { files, bicep: bicep.map(([path, text]) => readFile(parser, path, text)) };
}

function readFile(parser: Parser, path: string, text: string): BicepFile {
  const tree = parser.parse(text);
  if (!tree) throw new Error(`${path} was not read at all`);
  const root = tree.rootNode;
  const parts = root.namedChildren.filter((node) => node !== null);
  return {
    path,
    text,
    root,
    parameters: parts.flatMap((node, at) =>
      node.type === 'parameter_declaration' ? [readParameter(parts, at)] : [],
    ),
    modules: parts.flatMap((node) =>
      node.type === 'module_declaration' || node.type === 'resource_declaration' ? [readModule(node)] : [],
    ),
  };
}
