import type { Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'

/** The colours of the page; no more kinds of them than can be told apart. */
export function theme(): Extension {
  return EditorView.theme({
    '&': { height: '100%', fontSize: 'var(--size)', backgroundColor: 'var(--surface)', color: 'var(--text)' },
    '.cm-scroller': { fontFamily: 'var(--font-code)', lineHeight: '1.9' },
    '.cm-content': { caretColor: 'var(--text)', padding: '0.5rem 0' },
    '.cm-cursor': { borderLeftColor: 'var(--text)', borderLeftWidth: '2px' },
    '&.cm-focused': { outline: '3px solid var(--accent)', outlineOffset: '-3px' },
    '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': { backgroundColor: 'color-mix(in srgb, var(--accent) 26%, transparent)' },
    '.cm-gutters': { backgroundColor: 'var(--surface-sunken)', color: 'var(--text-quiet)', borderRight: '1px solid var(--line)' },
    '.cm-activeLine': { backgroundColor: 'color-mix(in srgb, var(--accent) 6%, transparent)' },
    '.cm-activeLineGutter': { backgroundColor: 'var(--accent-soft)', color: 'var(--text)' },
    '.cm-selectionMatch': { backgroundColor: 'var(--accent-soft)' },
    '.cm-tooltip': { backgroundColor: 'var(--surface)', color: 'var(--text)', border: '1px solid var(--line-strong)', borderRadius: '4px', boxShadow: '0 4px 16px var(--shadow)', maxWidth: 'min(36rem, 90vw)' },
    '.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--font)', maxHeight: '18rem' },
    '.cm-tooltip-autocomplete > ul > li': { padding: '0.2rem 0.6rem', lineHeight: '1.5' },
    '.cm-tooltip-autocomplete > ul > li[aria-selected]': { backgroundColor: 'var(--accent)', color: 'var(--on-accent)' },
    '.cm-completionDetail': { fontStyle: 'normal', color: 'inherit', opacity: '0.85' },
    '.cm-completionInfo': { backgroundColor: 'var(--surface)', border: '1px solid var(--line-strong)', padding: '0.4rem 0.6rem', maxWidth: '22rem' },
    '.cm-diagnostic': { fontFamily: 'var(--font)', padding: '0.4rem 0.7rem', whiteSpace: 'pre-line' },
    '.cm-diagnostic-error': { borderLeft: '6px solid var(--wrong)' },
    '.cm-diagnostic-warning': { borderLeft: '6px solid var(--notice-line)' },
    '.cm-diagnosticAction': { font: 'inherit', fontWeight: '700', color: 'var(--on-accent)', backgroundColor: 'var(--accent)', borderRadius: '4px', padding: '0.15rem 0.6rem', marginTop: '0.3rem', cursor: 'pointer' },
    '.cm-panels': { backgroundColor: 'var(--surface-head)', color: 'var(--text)', borderColor: 'var(--line)' },
    '.cm-panel.cm-search label': { fontSize: 'var(--size-small)' },
    '.cm-button': { backgroundImage: 'none', backgroundColor: 'var(--surface)', color: 'var(--accent)', border: '1px solid var(--accent)', borderRadius: '4px' },
    '.cm-textfield': { backgroundColor: 'var(--surface)', color: 'var(--text)', border: '1px solid var(--line-strong)', fontSize: 'var(--size)' },
  })
}
