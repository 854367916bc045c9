/** The system's short name of what went wrong with a file: EACCES, ENOENT. */
export function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'EIO'
}
