import type { Piece } from '../blocks/block.ts'
import type { Programme } from '../facts/vision.ts'

/** 「3(2) ウ A c【20】（1175行）」: where a programme stands in the document. */
export function placeText({ path, number, numbered, name }: Programme): string {
  const tokens = path.map(({ text }) => /^(?:第[0-9一二三四五六七八九十百]+条(?:の[0-9一二三四五六七八九十]+)?|第?[0-9０-９]+[章編節]?|[(（][^)）]+[)）]|[ア-ンA-Za-zＡ-Ｚａ-ｚ](?=[\s　.．]))/.exec(text)?.[0] ?? '').filter((token) => token !== '')
  return `${tokens.join(' ')}${numbered ? `【${number}】` : ''}（${lineText(name)}）`
}

export function lineText({ line }: Piece): string {
  return `${line}行`
}
