const MACHINE = /^(?:\.git|\.hg|\.svn|node_modules|__MACOSX|\.DS_Store)$/

/** The folder around a file that programs keep for themselves and nobody misses in a work: `経費/.git` of `経費/.git/config`. */
export function machineFolder(path: string): string | undefined {
  const parts = path.split('/')
  const at = parts.findIndex((part) => MACHINE.test(part))
  return at < 0 ? undefined : parts.slice(0, at + 1).join('/')
}
