import { packagesFolder } from '@renkei/ruleset'

/** The folders of rule sets among the paths of files: those that hold rules themselves and lie in no other such folder. The folder of the paths is ''. */
export function ruleSetFolders(paths: readonly string[]): readonly string[] {
  const holding = [...new Set(paths.filter((path) => /\.renkei$/i.test(path)).map((path) => path.slice(0, Math.max(0, path.lastIndexOf('/')))))]
  const outermost = holding.filter((path) => !holding.some((other) => other !== path && (other === '' || path.startsWith(`${other}/`))))
  return outermost.filter((path) => !path.split('/').includes(packagesFolder))
}
