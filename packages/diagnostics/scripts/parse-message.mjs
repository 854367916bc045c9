const PLACEHOLDER = /\{([A-Za-z][A-Za-z0-9]*)\}/g
const KEYS = new Set(['severity', 'message', 'hint'])

/** The names of the `{parameters}` of a template, sorted, each once. */
export function parametersOf(template) {
  return [...new Set([...template.matchAll(PLACEHOLDER)].map((match) => match[1]))].sort()
}

/** Reads one message file: `key: value` lines between two `---` lines, then the page in Markdown. */
export function parseMessage(text) {
  const [open, ...lines] = text.split('\n')
  const close = lines.indexOf('---')
  if (open !== '---' || close < 0) throw new Error('must begin with front matter between two --- lines')
  const fields = Object.fromEntries(lines.slice(0, close).map(parseField))
  for (const key of ['severity', 'message']) {
    if (!fields[key]) throw new Error(`${key}: is missing`)
  }
  return { ...fields, body: lines.slice(close + 1).join('\n').trim() }
}

function parseField(line) {
  const at = line.indexOf(': ')
  const key = line.slice(0, at)
  if (at < 0 || !KEYS.has(key)) throw new Error(`unknown front matter line: ${line}`)
  // Whoever is used to YAML may write marks around a value.
  return [key, line.slice(at + 2).trim().replace(/^"([^"]*)"$/, '$1')]
}
