/** The messages of Renkei beside those of the Language Server Protocol. */
export const methods = {
  /** Request: gives, replaces or takes away the files of a folder, where the server reads no disk. */
  files: 'renkei/files',
  /** Notification: the fiscal year whose yen are shown. */
  year: 'renkei/year',
  /** Request: what a folder holds, and whether it can be computed. */
  state: 'renkei/state',
  /** Request: the yen of a year. */
  outcome: 'renkei/outcome',
  /** Request: why an amount is what it is. */
  explain: 'renkei/explain',
  /** Request: what hangs on the sentence at a place. */
  at: 'renkei/at',
  /** Request: runs the 検算. */
  checks: 'renkei/checks',
  /** Notification of the server: a folder was read, after a change or for the first time. */
  evaluated: 'renkei/evaluated',
} as const
