const folders = 'domain|cards|store|bot|functions|sandbox|infra|test';

/** A folder may import itself and those named; every other folder of ours is out of its reach. */
const inner = (name, from, allowed) => ({
  name,
  severity: 'error',
  comment: `${from}/ may import only: ${allowed || 'itself'}`,
  from: { path: `^${from}/` },
  to: {
    path: `^(${folders})/`,
    pathNot: `^(${[from, ...allowed.split(' ').filter(Boolean)].join('|')})/`,
  },
});

/** A package that only these files may import, so that the day it is replaced one place changes. */
const only = (name, allowedFrom, modules) => ({
  name,
  severity: 'error',
  comment: `only ${allowedFrom} may import ${modules}`,
  from: { path: `^(${folders})/`, pathNot: allowedFrom },
  to: { path: `node_modules/(${modules})/` },
});

module.exports = {
  forbidden: [
    inner('domain-is-pure', 'domain', ''),
    inner('cards-know-domain', 'cards', 'domain'),
    inner('store-knows-domain', 'store', 'domain'),
    inner('bot-is-above', 'bot', 'domain cards store'),
    inner('functions-are-above', 'functions', 'domain cards store bot'),
    inner('infra-is-for-administrators', 'infra', 'domain store bot functions'),
    inner('sandbox-is-top', 'sandbox', 'domain cards store bot functions'),
    {
      name: 'domain-only-zod-and-dates',
      severity: 'error',
      from: { path: '^domain/' },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'core'],
        pathNot: 'node_modules/(zod|luxon|@types/luxon|rrule|fastest-levenshtein|double-metaphone|wink-porter2-stemmer)/',
      },
    },
    only('one-file-knows-teams-ai', '^(bot/app\\.ts$|test/(bench/bots|support/bundle)/)', '@microsoft/teams-ai'),
    only('bot-knows-botbuilder', '^(bot|test/bench/bots|test/support/bundle)/', 'botbuilder[^/]*|botframework[^/]*'),
    only('store-knows-cosmos', '^(store|test/store|test/support)/', '@azure/cosmos'),
    only('triggers-know-functions', '^(functions|sandbox|test)/', '@azure/functions'),
    only('store-knows-sqlite', '^store/', 'libsql'),
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
