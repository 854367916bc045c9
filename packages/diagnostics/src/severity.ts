/** How much a diagnostic matters: an error leaves no result to rely on, a warning asks for a look, information only tells. */
export type Severity = 'error' | 'warning' | 'information'
