/** Towns and suburbs of Victoria that are in no area of ours, for a place that stands without "near". */
export const elsewhere: ReadonlySet<string> = new Set(
  `abbotsford alphington altona ararat bairnsdale ballarat bayswater bendigo berwick brighton broadmeadows
  brunswick camberwell castlemaine caulfield chadstone cheltenham coburg colac collingwood cranbourne craigieburn
  dandenong daylesford doncaster echuca essendon euroa fitzroy footscray glenroy hawthorn healesville
  heidelberg horsham kew kyneton lilydale maribyrnong maryborough melbourne melton mildura moorabbin mornington
  niddrie northcote oakleigh pakenham portsea ringwood rosebud rowville 
  shepparton sorrento springvale sunbury toorak tullamarine warragul warrnambool werribee wodonga
  wonthaggi yarram yarrawonga yarraville`.split(/\s+/),
);
