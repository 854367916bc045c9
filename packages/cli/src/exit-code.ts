/** What the shell is told. */
export const exitCode = {
  fine: 0,
  /** A diagnostic of severity error, or a 検算 that does not hold. */
  errors: 1,
  /** The command line is wrong: unknown command, no such folder. */
  usage: 2,
  /** Under --strict: something is still open or provisional. */
  incomplete: 3,
  /** A fault of this program (EX_SOFTWARE of sysexits.h). */
  internal: 70,
} as const

export type ExitCode = (typeof exitCode)[keyof typeof exitCode]
