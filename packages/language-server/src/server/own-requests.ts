import { at } from '../features/at.ts'
import { checks } from '../features/checks.ts'
import { explain } from '../features/explain.ts'
import { folderState } from '../features/folder-state.ts'
import { outcomeOf } from '../features/outcome.ts'
import { type FolderParams, methods, type Notifications, type Requests } from '../protocol/index.ts'
import type { RuleFolder } from '../workspace/rule-folder.ts'
import type { Checker } from './checker.ts'
import type { Session } from './session.ts'

type Handlers = { readonly [Method in keyof Requests]: (params: Requests[Method]['params']) => Requests[Method]['result'] }

/** Answers the messages of Renkei's own. */
export function answerOwnRequests(session: Session, checker: Checker): void {
  const { connection, workspace } = session
  for (const [method, handle] of Object.entries(handlersOf(session, checker))) connection.onRequest(method, (params): unknown => handle(params as never))
  connection.onNotification(methods.year, ({ year }: Notifications['renkei/year']) => {
    workspace.setYear(year)
    for (const folder of workspace.folders) checker.changed(folder)
  })
}

function handlersOf({ workspace, file, language }: Session, checker: Checker): Handlers {
  const within = <Params extends FolderParams, Result>(answer: (folder: RuleFolder, params: Params) => Result | undefined) => (params: Params): Result | null => {
    const folder = params.folder === undefined && params.uri !== undefined ? workspace.locate(params.uri)?.folder : workspace.folder(params.folder)
    return (folder && answer(folder, params)) ?? null
  }
  const yearOf = (folder: RuleFolder, year: number | undefined): number => year ?? workspace.yearOf(workspace.view(folder))
  return {
    'renkei/files': ({ folder: uri, files, changed }) => {
      const folder = workspace.folderAt(uri)
      if (files) folder.give({ sources: files, diagnostics: [], complete: true })
      if (changed) folder.change(changed)
      if (folder.isEmpty) {
        workspace.forget(folder)
        checker.forget(folder)
        return null
      }
      checker.changed(folder)
      return folderState(folder, workspace)
    },
    'renkei/state': within((folder) => folderState(folder, workspace)),
    'renkei/outcome': within((folder, params) => {
      const report = outcomeOf(workspace.view(folder), yearOf(folder, params.year), { language: language(), ...params })
      return { state: folderState(folder, workspace), ...(report ? { report } : {}) }
    }),
    'renkei/explain': within((folder, params) => explain(workspace.view(folder), yearOf(folder, params.year), { language: language(), ...params })),
    'renkei/checks': within((folder) => checks(workspace.view(folder))),
    'renkei/at': ({ uri, position, year }) => {
      const found = file(uri)
      if (!found) return null
      const offset = found.view.document(found.path)?.offsetAt(position) ?? 0
      return at(found.view, found.path, offset, year ?? workspace.yearOf(found.view)) ?? null
    },
  }
}
