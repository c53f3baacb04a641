import { nodesOf } from '../nodesOf';
import type { Infra } from '../readInfra';
import { textOf } from '../textOf';

const australian = ['australiaeast', 'australiasoutheast'];

/** What Azure has in no region. None of it holds a word about a participant. */
const global: Record<string, string> = {
  'modules/bot.bicep': 'the registration of the bot: settings alone',
  'modules/alertsAndBudget.bicep': 'the action group: whom to tell of an alert',
  'modules/network.bicep': 'private names of addresses',
};

/** Parts of something that has a place. */
const placeless = /document-db\/database-account\/sql-|consumption\/budget/;

/** Everything stands in Australia, except what is named above. */
export function regionsRule({ bicep, files }: Infra): string[] {
  const problems: string[] = [];
  for (const { path, root, modules, parameters, text } of bicep) {
    for (const node of nodesOf(root)) {
      if (node.type !== 'object_property' || textOf(node.namedChildren[0]) !== 'location') continue;
      const place = node.namedChildren.at(-1)?.text;
      if (place !== 'location' && !(place === `'global'` && path in global))
        problems.push(`${path}: ${place} is no place for it`);
    }
    for (const { kind, symbol, reference, given } of modules)
      if ((kind === 'resource' || reference.startsWith('br/')) && !given.has('location'))
        if (!placeless.test(reference)) problems.push(`${path}: ${symbol} says not where it stands`);
    for (const { name, decorators, isRequired } of parameters)
      if (name === 'location' && path !== 'main.bicep' && !isRequired)
        problems.push(`${path}: location is for main.bicep to say`);
      else if (name === 'location' && path === 'main.bicep' && !decorators.some(isAustralian))
        problems.push('main.bicep: location may be outside Australia');
    if (/(resourceGroup|deployment)\(\)\.location/.test(text))
      problems.push(`${path}: takes the place of its resource group`);
  }
  for (const [path, text] of files)
    if (path.startsWith('parameters/') && !australian.some((one) => text.includes(`"value": "${one}"`)))
      problems.push(`${path}: names no Australian region`);
  return problems;
}

const isAustralian = (decorator: string) =>
  decorator === `@allowed([${australian.map((one) => `'${one}'`).join(', ')}])`;
