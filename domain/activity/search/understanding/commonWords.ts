/** Words that say nothing of what is looked for. */
export const commonWords: ReadonlySet<string> = new Set(
  `a about also activities activity all an and any anyone anything are around as at be but by can class classes club clubs come
  could day days demo do does during every find for from get go going group groups has have held help helping helps how i id in into is it
  join just kind like local looking me meet meeting meets meetup my need needs of on one only or our out people person please program
  programs run running service services session sessions show small some someone something sort take that the their them
  there they thing things this to us want wanting wants we weekly what when where which who with would you your`.split(
    /\s+/,
  ),
);
