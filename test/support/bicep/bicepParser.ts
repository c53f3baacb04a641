import { readFileSync } from 'node:fs';
import { Language, Parser } from 'web-tree-sitter';

/** The grammar of Bicep. Its bytes are handed in: the library would look for them with an import that Jest refuses. */
export async function bicepParser(): Promise<Parser> {
  await Parser.init();
  const parser = new Parser();
  const grammar = readFileSync(require.resolve('tree-sitter-bicep/tree-sitter-bicep.wasm'));
  parser.setLanguage(await Language.load(new Uint8Array(grammar)));
  return parser;
}
