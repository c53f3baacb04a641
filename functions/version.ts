import { migrations } from '../store/schema/migrations';

declare const __VERSION__: string | undefined;

/** As package.json says; the build writes it in. */
export const version = typeof __VERSION__ === 'string' ? __VERSION__ : 'unbuilt';

/** Rises with each change of a document's shape; 1 before there was any. */
export const schema = 1 + Object.values(migrations).flat().length;
