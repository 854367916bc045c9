import type { FolderState } from '../protocol/index.ts'
import type { RuleFolder } from '../workspace/rule-folder.ts'
import type { Workspace } from '../workspace/workspace.ts'

/** What a folder holds, after it was read. */
export function folderState(folder: RuleFolder, workspace: Workspace): FolderState {
  const view = workspace.view(folder)
  const { name, version, hash, years, bodies, programmes } = view.ruleSet
  const count = (severity: string): number => view.diagnostics.filter((found) => found.severity === severity).length
  return {
    folder: folder.uri,
    revision: view.revision,
    ruleSet: { name, version, hash },
    years,
    year: workspace.yearOf(view),
    bodies,
    programmes,
    errors: count('error'),
    warnings: count('warning'),
    computable: !view.hasErrors,
  }
}
