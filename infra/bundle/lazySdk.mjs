import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const files =
  /node_modules[\\/](botbuilder(-core|-stdlib)?|botframework-(connector|schema)|@microsoft[\\/]teams-ai)[\\/]lib[\\/].*\.js$/;
const importing = '(?:(?:tslib_1\\.)?__import(?:Default|Star)\\()?';
const loads = new RegExp(
  `^(?:const|var) (\\w+_\\d+) = (${importing}require\\("(?!tslib)[^"]+"\\)\\)?);$`,
  'gm',
);
// what they print may quote what came in, from anybody, past our own log
const prints = /\bconsole\.(?:error|log|warn)\(/g;
const exportsAll = /^(?:tslib_1\.)?__exportStar\(require\("([^"]+)"\), exports\);$/gm;

/** The SDKs are CommonJS made by TypeScript, which loads all at the start: here each part loads when it is used, and prints nothing. */
export const lazySdk = {
  name: 'lazySdk',
  setup: ({ onLoad }) =>
    onLoad({ filter: files }, async ({ path }) => ({ contents: lazy(await readFile(path, 'utf8'), path) })),
};

function lazy(source, path) {
  const names = [];
  const text = source
    .replace(prints, 'void (')
    .replace(loads, (_, name, load) => {
      names.push(name);
      return `let ${name}$; const ${name} = () => ${name}$ ??= ${load};`;
    })
    .replace(exportsAll, (_, from) => getters(from, Object.keys(createRequire(path)(from))));
  if (names.length === 0) return text;
  const used = new RegExp(`(?<![\\w$.]|const )(${names.join('|')})(?=[.;,)\\]\\s])(?! = \\(\\) =>)`, 'g');
  return text.replace(used, '($1())');
}

function getters(from, names) {
  return names
    .filter((name) => name !== 'default' && name !== '__esModule')
    .map((name) => {
      const get = `get: () => require("${from}").${name}`;
      return `Object.defineProperty(exports, "${name}", { enumerable: true, configurable: true, ${get} });`;
    })
    .join('\n');
}
