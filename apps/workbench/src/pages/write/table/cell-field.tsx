import { type KeyboardEvent, useEffect, useLayoutEffect } from 'react'
import type { TableEditing } from './use-table-editing.ts'

interface CellFieldProps {
  readonly editing: TableEditing
  readonly value: string
  readonly label: string
  readonly describedBy: string
  readonly invalid: boolean
  readonly onKey: (event: KeyboardEvent<HTMLTextAreaElement>) => boolean
}

/**
 * The field of the current cell. It has the focus before anything is typed, with its value chosen whole: so that the first character, also of a word that an input
 * method composes, takes the place of the value.
 */
export function CellField({ editing, value, label, describedBy, invalid, onKey }: CellFieldProps) {
  const { mode, field, block, commands, begin, commit, extend, go } = editing
  const isReady = mode === 'ready'
  useLayoutEffect(() => {
    if (!isReady || !field.current) return
    field.current.value = value
    if (document.activeElement === field.current) field.current.select()
  }, [isReady, value, field])
  useEffect(() => {
    if (mode === 'edited') field.current?.setSelectionRange(field.current.value.length, field.current.value.length)
  }, [mode, field])
  return (
    <textarea
      ref={field}
      className="cell-field"
      data-mode={mode}
      rows={1}
      wrap="off"
      defaultValue={value}
      aria-label={label}
      aria-describedby={describedBy}
      aria-invalid={invalid}
      autoComplete="off"
      autoCapitalize="off"
      spellCheck={false}
      onFocus={({ currentTarget }) => { if (isReady) currentTarget.select() }}
      onBlur={commit}
      onInput={() => { if (isReady) begin('typed') }}
      onCompositionStart={() => { if (isReady) begin('typed') }}
      onKeyDown={(event) => {
        if (onKey(event)) event.preventDefault()
      }}
      onCopy={(event) => {
        if (!isReady) return
        event.preventDefault()
        event.clipboardData.setData('text/plain', commands.copy(block))
      }}
      onCut={(event) => {
        if (!isReady) return
        event.preventDefault()
        event.clipboardData.setData('text/plain', commands.copy(block))
        commands.clear(block)
      }}
      onPaste={(event) => {
        if (!isReady) return
        event.preventDefault()
        const filled = commands.paste(block, event.clipboardData.getData('text/plain'))
        go([filled.top, filled.left])
        extend([filled.bottom, filled.right])
      }}
    />
  )
}
