/** What a workbook may hold. Beyond, it is refused with a diagnostic and never read in part. */
export const WORKBOOK_LIMITS = {
  bytes: 50_000_000,
  /** Bytes of its parts when unpacked. */
  unpacked: 300_000_000,
  parts: 5_000,
  cells: 2_000_000,
} as const
