export const emptyTakesAway = 'Saved at once. What you leave empty is taken away.';
