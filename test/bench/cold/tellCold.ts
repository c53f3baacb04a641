import { quantile } from '../telling/quantile';
import { ratios, ratiosInWords } from '../telling/ratios';
import { table } from '../telling/table';
import { target } from '../telling/target';

const names: Record<string, string> = {
  deployed: 'ours, as deployed',
  botbuilder: 'bare botbuilder, bundled',
  botbuilderPlain: 'bare botbuilder, in a plain bundle',
  teamsAi: 'bare teams-ai, bundled',
  teamsAiUnbundled: 'bare teams-ai, unbundled',
};

export function tellCold(times: Readonly<Record<string, number[]>>): void {
  const { deployed: ours = [], botbuilder = [], teamsAiUnbundled = [] } = times;
  const rows = Object.keys(names).map((name) => {
    const took = times[name] ?? [];
    const compared = name === 'deployed' ? '' : ratiosInWords(ours, took);
    return [names[name] ?? name, quantile(took, 0.5).toFixed(0), quantile(took, 0.95).toFixed(0), compared];
  });
  table(['Bot', 'p50, ms', 'p95, ms', 'Ours to it: median (quartiles)'], rows);
  target({
    what: '(d) cold start, times bare botbuilder, round by round',
    found: ratios(ours, botbuilder).median,
    most: 1.15,
  });
  target({
    what: '(d) cold start, times bare unbundled teams-ai, round by round',
    found: ratios(ours, teamsAiUnbundled).median,
    most: 0.5,
  });
}
