import type { OriginFile } from './origin.ts'

/** Rules and tables that are written otherwise than they were once they are changed, by what is otherwise. */
export function rewrittenOf(files: readonly OriginFile[]): { readonly cp932: readonly string[]; readonly mixed: readonly string[] } {
  const pathsOf = (is: (file: OriginFile) => boolean | undefined): readonly string[] => files.filter(is).map(({ path }) => path)
  return { cp932: pathsOf(({ writing }) => writing?.encoding === 'cp932'), mixed: pathsOf(({ writing }) => writing?.mixed) }
}
