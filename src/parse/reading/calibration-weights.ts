/**
 * How far the chances of the model are to be believed; written by `npm run train`, not by hand.
 *
 * A line for each label: the slope and the shift of their logits.
 */
export const weights = `
paragraph	0.91 -0.05
crosshead	0.37 0.52
`
