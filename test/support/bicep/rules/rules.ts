import type { Infra } from '../readInfra';
import { containersRule } from './containersRule';
import { mustSayRule } from './mustSayRule';
import { parameterFilesRule } from './parameterFilesRule';
import { parametersRule } from './parametersRule';
import { referencesRule } from './referencesRule';
import { regionsRule } from './regionsRule';
import { rightsRule } from './rightsRule';
import { secretsRule } from './secretsRule';
import { settingsRule } from './settingsRule';
import { syntaxRule } from './syntaxRule';

/** What holds of infra. A rule gives a sentence for each thing that is wrong. */
export const rules: Record<string, (infra: Infra) => string[]> = {
  'every file reads as Bicep': syntaxRule,
  'there is no secret': secretsRule,
  'everything stands in Australia': regionsRule,
  'what keeps the doors shut is written out': mustSayRule,
  'the bot adds to the audit and changes nothing in it': rightsRule,
  'each setting that is read is provided, each provided is read': settingsRule,
  'the containers and indexes are those of the code': containersRule,
  'each module exists, or is a verified one of an exact version': referencesRule,
  'each file is given what it asks for': parametersRule,
  'the parameter files set what is asked for': parameterFilesRule,
};
