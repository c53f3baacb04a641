import { answersBench } from './answers/answersBench';
import { coldBench } from './cold/coldBench';
import { drawingBench } from './drawing/drawingBench';
import { growthBench } from './growth/growthBench';
import { line } from './line';
import { memoryBench } from './memory/memoryBench';
import { nudgesBench } from './nudges/nudgesBench';
import { storeProcess } from './nudges/store/storeProcess';
import { requestUnitsBench } from './requestUnits/requestUnitsBench';
import { searchBench } from './searchBench';
import { tokensBench } from './tokens/tokensBench';
import { wireBench } from './wire/wireBench';

const benches: Record<string, () => Promise<void>> = {
  answers: answersBench,
  cold: coldBench,
  memory: memoryBench,
  drawing: drawingBench,
  growth: growthBench,
  units: requestUnitsBench,
  tokens: tokensBench,
  wire: wireBench,
  search: searchBench,
  nudges: nudgesBench,
  'nudges-store': storeProcess,
};

benches[process.argv[2] ?? 'search']?.().catch((error: unknown) => {
  line(String(error));
  process.exitCode = 1;
});
