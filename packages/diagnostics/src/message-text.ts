import { catalogue } from './generated/catalogue.ts'
import type { DiagnosticArg } from './catalogue-types.ts'
import type { Diagnostic } from './diagnostic.ts'
import type { Language } from './language.ts'
import { visibleText } from './visible-text.ts'

/** Longer values are cut: a message must stay readable whatever was typed. */
const LONGEST_ARG = 60

/** The message of a diagnostic in words. */
export function messageText(diagnostic: Diagnostic, language: Language): string {
  return fillTemplate(catalogue[diagnostic.name][language].message, diagnostic.args)
}

/** What to do about it: the name probably meant, else the hint of the catalogue, else nothing. */
export function adviceText(diagnostic: Diagnostic, language: Language): string | undefined {
  const { suggestion } = diagnostic
  if (suggestion) {
    const text = visibleText(suggestion.text)
    if (language === 'en') return `did you mean “${text}”?${suggestion.code === undefined ? '' : ` (code ${suggestion.code})`}`
    return `もしかして「${text}」ですか${suggestion.code === undefined ? '' : `（団体コード ${suggestion.code}）`}`
  }
  const texts: { readonly hint?: string } = catalogue[diagnostic.name][language]
  return texts.hint === undefined ? undefined : fillTemplate(texts.hint, diagnostic.args)
}

function fillTemplate(template: string, args: Readonly<Record<string, DiagnosticArg>>): string {
  return template.replaceAll(/\{([A-Za-z][A-Za-z0-9]*)\}/g, (_, key: string) => argText(args[key]!))
}

function argText(value: DiagnosticArg): string {
  const characters = [...String(value)]
  return visibleText(characters.length <= LONGEST_ARG ? String(value) : `${characters.slice(0, LONGEST_ARG).join('')}…`)
}
