import { memo, useId, useState } from 'react'
import { useSettings } from '../../app/settings.tsx'
import { cooperationWord } from '../../gallery/cooperation.ts'
import type { GalleryEntry, GalleryProgramme } from '../../gallery/entry.ts'
import { themes } from '../../gallery/themes.ts'
import { Button } from '../../parts/button.tsx'
import { useWords } from '../../words/use-words.ts'
import { knownMethods, methodWord } from './method-words.ts'
import { useStartFrom } from './use-start-from.ts'

const SHOWN = 5

interface CardProps {
  readonly entry: GalleryEntry
  readonly programmes: readonly GalleryProgramme[]
}

/** A rule set of the gallery: what it is, what is in it, and a way to begin from it. */
export const RuleSetCard = memo(function RuleSetCard({ entry, programmes }: CardProps) {
  const { gather: words, common } = useWords()
  const { language } = useSettings()
  const [open, setOpen] = useState(false)
  const start = useStartFrom()
  const [title, button] = [useId(), useId()]
  const { name, mark, prefecture, source, years, cooperation } = entry
  const shown = open ? programmes : programmes.slice(0, SHOWN)
  const facts = [prefecture, ...cooperation.map((form) => cooperationWord(form, language)), words.bodies(entry.bodies), words.programmes(entry.programmes.length), span(years, common.fiscalYear)].filter(Boolean)
  return (
    <li className="gather-card" aria-labelledby={title}>
      <div className="gather-card-head">
        <h2 id={title}>
          {name}
          {mark && <small> {mark}</small>}
        </h2>
        <Button kind="secondary" id={button} aria-labelledby={`${button} ${title}`} onPress={() => { void start(entry) }}>
          {words.start}
        </Button>
      </div>
      <p className="gather-facts">{facts.join('　')}</p>
      {source && (
        <p className="gather-source">
          {words.source}：{source}
        </p>
      )}
      <table className="gather-programmes">
        <thead className="hidden">
          <tr>
            <th scope="col">{common.programme}</th>
            <th scope="col">{words.theme}</th>
            <th scope="col">{words.sharing}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ number, title: programme, theme, methods }) => (
            <tr key={number}>
              <th scope="row">
                【{number}】{programme}
              </th>
              <td>{language === 'ja' ? theme : themes.find((one) => one.name === theme)?.en}</td>
              <td>{knownMethods(methods).map((method) => methodWord(method, language)).join('、')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {programmes.length > SHOWN && (
        <Button kind="quiet" aria-expanded={open} onPress={() => { setOpen(!open) }}>
          {open ? words.fewer : words.more(programmes.length - SHOWN)}
        </Button>
      )}
    </li>
  )
})

function span(years: readonly number[], told: (year: number) => string): string {
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined || last === undefined) return ''
  return first === last ? told(first) : `${told(first)}～${told(last)}`
}
