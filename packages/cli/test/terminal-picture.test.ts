import { expect, test } from 'vitest'
import { paintFor } from '../src/paint.ts'
import { terminalPicture } from './support/terminal-picture.ts'

const paint = paintFor({ isTTY: true }, {})
const texts = (written: string) => [...terminalPicture('絵', written).matchAll(/^ {2}<text.*$/gm)].map(([line]) => line.trim())

test('every character stands in the middle of its columns, two for the wide ones', () => {
  expect(texts('a甲1\n  市')).toEqual(['<text y="42" x="27 42 57">a甲1</text>', '<text y="69" x="52">市</text>'])
})

test('colours become classes, also one within another', () => {
  expect(texts(`x${paint('bold', `b${paint('red', 'r')}`)}y`)).toEqual([
    '<text y="42" x="27">x</text>',
    '<text class="bold" y="42" x="37">b</text>',
    '<text class="bold red" y="42" x="47">r</text>',
    '<text y="42" x="57">y</text>',
  ])
})

test('says in words what it shows, and lets no text be taken for markup', () => {
  const picture = terminalPicture('$ <a>', 'x & y\n')
  expect(picture).toContain('<title id="title">$ &lt;a&gt;</title>')
  expect(picture).toContain('<desc id="words">x &amp; y</desc>')
})

test('does not draw what a terminal of 80 columns would break', () => {
  expect(() => terminalPicture('', '甲'.repeat(40))).not.toThrow()
  expect(() => terminalPicture('', `${'甲'.repeat(40)}a`)).toThrow('wider')
})
