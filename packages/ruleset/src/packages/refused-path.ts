/** Names that no file of a package may have: outside of it, hidden, none that rules or tables have, or such as no disk takes. */
export function isRefusedPath(path: string): boolean {
  const parts = path.split('/')
  return path.length > 240 || !/\.(?:renkei|csv)$/.test(path) || parts.length > 16 || parts.some(isRefusedPart)
}

function isRefusedPart(part: string): boolean {
  // eslint-disable-next-line no-control-regex -- these are what is refused
  return part === '' || part.startsWith('.') || part !== part.trim() || /[\\:*?"<>|\u0000-\u001f\u007f]/.test(part) || part === 'node_modules'
}
