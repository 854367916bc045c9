import { Annotation } from '@codemirror/state'

/** A change that came from the work, not from who types: it is not told back. */
export const fromOutside = Annotation.define<boolean>()
