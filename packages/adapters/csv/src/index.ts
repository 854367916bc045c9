export { cellAddress, columnLetters, columnOfLetters } from './cell-address.ts'
export { csvText, isLikeFormula, plainCsv, quoted, type Cell } from './csv-text.ts'
export { decodeText, type DecodedText, type Stretch } from './decode-text.ts'
export { encodeCsv, type EncodedCsv, type TableEncoding } from './encode-csv.ts'
