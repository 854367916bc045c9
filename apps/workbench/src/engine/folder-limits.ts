const MEGABYTE = 1024 * 1024

/** How much of a folder is read, in bytes: of rules and tables as much as the command line reads, far above any real agreement; of what lies beside them what a browser can keep. */
export const folderLimits = { file: 50 * MEGABYTE, all: 200 * MEGABYTE, other: 20 * MEGABYTE, others: 100 * MEGABYTE, files: 10_000 } as const
