import { Select } from '../parts/select.tsx'
import { useWords } from '../words/use-words.ts'
import { type Theme, useSettings } from './settings.tsx'

export function SettingsBar() {
  const { settings: words } = useWords()
  const { language, theme, setLanguage, setTheme } = useSettings()
  const themes: readonly (readonly [Theme, string])[] = [
    ['system', words.system],
    ['light', words.light],
    ['dark', words.dark],
  ]
  return (
    <div className="shell-settings">
      <Select label={words.theme} hideLabel value={theme} onChange={(value) => { setTheme(value as Theme) }} options={themes.map(([value, text]) => ({ value, text }))} />
      <Select label={words.language} hideLabel value={language} onChange={(value) => { setLanguage(value === 'en' ? 'en' : 'ja') }} options={[{ value: 'ja', text: words.japanese }, { value: 'en', text: words.english }]} />
    </div>
  )
}
