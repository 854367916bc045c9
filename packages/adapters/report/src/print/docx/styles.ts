import type { IStylesOptions } from 'docx'

/** Of labels; in twentieths of a point, as all spaces here. */
const LABEL = 2_400

const heading = (size: number, before: number) => ({ run: { size, bold: true, color: '111111' }, paragraph: { spacing: { before, after: 60 } } })

/** Sizes are half points. A Japanese gothic that Word has; where it is missing Word takes another. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: { size: 21, font: { ascii: 'Yu Gothic', hAnsi: 'Yu Gothic', eastAsia: '游ゴシック' }, language: { value: 'en-US', eastAsia: 'ja-JP' } },
      paragraph: { spacing: { after: 60 } },
    },
    title: heading(34, 0),
    heading1: heading(26, 320),
    heading2: heading(23, 240),
    heading3: heading(21, 160),
  },
  paragraphStyles: [
    { id: 'cell', name: 'cell', basedOn: 'Normal', run: { size: 18 }, paragraph: { spacing: { after: 0 } } },
    { id: 'fact', name: 'fact', basedOn: 'Normal', paragraph: { indent: { left: LABEL, hanging: LABEL } } },
  ],
}
