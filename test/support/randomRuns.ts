/** How often each property is tried: a few times on every run, many thousand times at night. */
export const randomRuns = Number(process.env['RANDOM_RUNS'] ?? 50);
