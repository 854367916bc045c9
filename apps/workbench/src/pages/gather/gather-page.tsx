import './gather.css'
import { useDeferredValue, useMemo, useState } from 'react'
import { entries } from 'virtual:gallery'
import { useSettings } from '../../app/settings.tsx'
import { cooperationForms, cooperationWord } from '../../gallery/cooperation.ts'
import { themes } from '../../gallery/themes.ts'
import { Select, type Option } from '../../parts/select.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { useWords } from '../../words/use-words.ts'
import { matching, type Wanted } from './matching.ts'
import { knownMethods, methodWord } from './method-words.ts'
import { OwnWorks } from './own-works.tsx'
import { RuleSetCard } from './rule-set-card.tsx'

/** Whole regions first, those with most to see at the head; then single provisions by their number. */
const inOrder = [...entries].sort((left, right) => (left.mark ?? '').localeCompare(right.mark ?? '') || right.programmes.length - left.programmes.length)

const nothing: Wanted = { text: '', theme: '', cooperation: '', method: '' }

/** あつめる: rules of all regions, to find and to start from. */
export function GatherPage() {
  const { gather: words } = useWords()
  const { language } = useSettings()
  const [wanted, setWanted] = useState(nothing)
  const deferred = useDeferredValue(wanted)
  const found = useMemo(() => matching(inOrder, deferred), [deferred])
  const set = (name: keyof Wanted) => (value: string) => { setWanted((before) => ({ ...before, [name]: value })) }
  const any: Option = { value: '', text: words.any }
  const inUse = useMemo(() => ({ themes: new Set(entries.flatMap((entry) => entry.themes)), forms: new Set(entries.flatMap(({ cooperation }) => cooperation)), methods: knownMethods(entries.flatMap(({ methods }) => methods)) }), [])
  return (
    <div className="page">
      <h1>{words.title}</h1>
      <p className="page-lead">{words.lead}</p>
      <OwnWorks />
      <div className="page-tools" role="search">
        <TextField type="search" label={words.searchLabel} value={wanted.text} onChange={set('text')} />
        <Select label={words.theme} value={wanted.theme} onChange={set('theme')} options={[any, ...themes.filter(({ name }) => inUse.themes.has(name)).map(({ name, en }) => ({ value: name, text: language === 'ja' ? name : en }))]} />
        <Select label={words.cooperation} value={wanted.cooperation} onChange={set('cooperation')} options={[any, ...cooperationForms.filter((form) => inUse.forms.has(form)).map((form) => ({ value: form, text: cooperationWord(form, language) }))]} />
        <Select label={words.sharing} value={wanted.method} onChange={set('method')} options={[any, ...inUse.methods.map((name) => ({ value: name, text: methodWord(name, language) }))]} />
      </div>
      <p role="status">{found.length === 0 ? words.none : words.found(found.length, found.reduce((sum, { programmes }) => sum + programmes.length, 0))}</p>
      <ul className="gather-list">
        {found.map(({ entry, programmes }) => (
          <RuleSetCard key={entry.id} entry={entry} programmes={programmes} />
        ))}
      </ul>
    </div>
  )
}
