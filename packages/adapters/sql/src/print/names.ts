/** The column that holds positions on an axis: plain letters, so that no dialect needs quotes. */
export function axisName(axis: string): string {
  const plain = axis.replace('~', '_other').replace('#', '')
  return /^[a-z_]+$/.test(plain) ? `i_${plain}` : `i_${[...plain].map((letter) => letter.codePointAt(0)!.toString(36)).join('_')}`
}

/** Text in quotes. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
