/** The catalogue as a TypeScript module whose literal types carry names and parameters. */
export function writeCatalogue(entries) {
  const rows = entries.map((entry) => `  ${quote(entry.name)}: {\n${writeEntry(entry)}  },\n`).join('')
  return `// Generated from messages/ by scripts/generate.mjs. Do not edit.\n\nexport const catalogue = {\n${rows}} as const\n`
}

function writeEntry({ code, severity, params, ja, en }) {
  return [
    `code: ${quote(code)}`,
    `severity: ${quote(severity)}`,
    `params: [${params.map(quote).join(', ')}]`,
    `ja: ${writeTexts(ja)}`,
    `en: ${writeTexts(en)}`,
  ].map((line) => `    ${line},\n`).join('')
}

function writeTexts({ message, hint }) {
  return hint === undefined ? `{ message: ${quote(message)} }` : `{ message: ${quote(message)}, hint: ${quote(hint)} }`
}

function quote(text) {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}
