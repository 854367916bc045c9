/** Beyond this Excel's own 15 digits begin to round. */
export const WIDEST = 500_000_000_000_000n
