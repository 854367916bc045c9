import type { KeyboardEvent } from 'react'
import { type GridPlace, inside, targetOf } from '../../../parts/grid-target.ts'
import type { TableEditing } from './use-table-editing.ts'

interface TableSize {
  readonly rowCount: number
  readonly columnCount: number
}

/** What a key does in the current cell, as in a spreadsheet; false for keys that belong to the field itself. A key that composes a word is never taken. */
export function tableKey(event: KeyboardEvent<HTMLTextAreaElement>, editing: TableEditing, size: TableSize): boolean {
  if (event.nativeEvent.isComposing || event.keyCode === 229) return false
  return editing.mode === 'ready' ? readyKey(event, editing, size) : typingKey(event, editing, size)
}

function readyKey(event: KeyboardEvent<HTMLTextAreaElement>, editing: TableEditing, { rowCount, columnCount }: TableSize): boolean {
  const { commands, place, block, leaving, begin, cancel, go, extend } = editing
  if (event.key === 'Tab') return !leaving.current && tab(event, editing, { rowCount, columnCount })
  if (event.key !== 'Shift') leaving.current = event.key === 'Escape'
  const withCommand = event.ctrlKey || event.metaKey
  if (withCommand && !event.altKey && commandKey(event, editing, { rowCount, columnCount })) return true
  if (event.key === 'Enter' || event.key === 'F2') {
    begin('edited')
    return true
  }
  if (event.key === 'Delete') {
    commands.clear(block)
    return true
  }
  if (event.key === 'Escape') {
    cancel()
    return true
  }
  const from: GridPlace = event.shiftKey ? otherEnd(place, block) : place
  const target = targetOf(event.key, from, rowCount, columnCount, withCommand)
  if (!target) return false
  if (event.shiftKey) extend(inside(target, rowCount, columnCount))
  else go(inside(target, rowCount, columnCount))
  return true
}

/** Keys that mean a letter together with Ctrl (or ⌘). */
function commandKey({ key, shiftKey }: KeyboardEvent, { commands, block, go, extend }: TableEditing, { rowCount, columnCount }: TableSize): boolean {
  const letter = key.toLowerCase()
  switch (letter) {
    case 'z':
    case 'y': {
      const to = letter === 'y' || shiftKey ? commands.redo() : commands.undo()
      if (to) go(to)
      return true
    }
    case 'a':
      go([0, 0])
      extend([rowCount - 1, columnCount - 1])
      return true
    case 'd':
      commands.fillDown(block)
      return true
    default:
      return false
  }
}

function typingKey(event: KeyboardEvent<HTMLTextAreaElement>, editing: TableEditing, size: TableSize): boolean {
  const { mode, place: [row, column], field, begin, commit, cancel, go } = editing
  switch (event.key) {
    case 'Enter':
      if (event.altKey) {
        field.current?.setRangeText('\n', field.current.selectionStart, field.current.selectionEnd, 'end')
        return true
      }
      commit()
      go([event.shiftKey ? row - 1 : row + 1, column])
      return true
    case 'Escape':
      cancel()
      return true
    case 'F2':
      begin('edited')
      return true
    case 'Tab':
      commit()
      return tab(event, editing, size)
    default: {
      const target = mode === 'typed' && event.key.startsWith('Arrow') ? targetOf(event.key, editing.place, size.rowCount, size.columnCount, false) : undefined
      if (!target) return false
      commit()
      go(target)
      return true
    }
  }
}

/** From cell to cell and from row to row; behind the last cell, and before the first, out of the table. */
function tab(event: KeyboardEvent, { place: [row, column], go }: TableEditing, { rowCount, columnCount }: TableSize): boolean {
  const at = row * columnCount + column + (event.shiftKey ? -1 : 1)
  if (at < 0 || at >= rowCount * columnCount) return false
  go([Math.floor(at / columnCount), at % columnCount])
  return true
}

function otherEnd([row, column]: GridPlace, { top, bottom, left, right }: TableEditing['block']): GridPlace {
  return [row === top ? bottom : top, column === left ? right : left]
}
