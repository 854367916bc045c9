/** Diagnostics that no text of this language leads to: of plans that other software or a plug-in makes. */
export const onlyFromPlans: ReadonlySet<string> = new Set([
  'negative-weight', 'yen-not-whole', 'bounds-cannot-hold', 'decision-outside-bounds', 'partial-record', 'year-not-earlier', 'figure-not-readable', 'plan-not-computable',
])
