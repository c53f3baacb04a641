const neverLoaded = require('./infra/neverLoaded.cjs');

module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  maxWorkers: 2,
  // what the SDKs leave behind in each file adds up
  workerIdleMemoryLimit: '900MB',
  testTimeout: 60_000,
  moduleNameMapper: {
    '^adaptivecards$': '<rootDir>/node_modules/adaptivecards/dist/adaptivecards.js',
    // the Functions host supplies this module; in a test, our own host does
    '^@azure/functions-core$': '<rootDir>/sandbox/functionsCore.ts',
    // as in the bundle
    [`^(${neverLoaded.join('|')})$`]: '<rootDir>/infra/neverCalled.cjs',
  },
  transform: {
    '\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' }, module: { type: 'commonjs' } },
    ],
  },
};
