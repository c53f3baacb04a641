import { line } from './line';
import { nudgesBench } from './nudges/nudgesBench';
import { storeProcess } from './nudges/store/storeProcess';
import { searchBench } from './searchBench';

const benches: Record<string, () => Promise<void>> = {
  search: searchBench,
  nudges: nudgesBench,
  'nudges-store': storeProcess,
};

benches[process.argv[2] ?? 'search']?.().catch((error: unknown) => {
  line(String(error));
  process.exitCode = 1;
});
