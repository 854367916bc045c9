/** Letters and digits in one width, without blanks, line breaks and remarks: what two writers of one sentence agree on. */
export function plainText(text: string): string {
  return text.replace(/※[^\n]*/g, '').normalize('NFKC').replace(/\s+/g, '')
}
