/** What one plan may hold, and one run may compute. Rationals are limited to 4,096 bits by the money package. */
export const LIMITS = { nodes: 20_000, axes: 8, cells: 100_000_000 } as const
