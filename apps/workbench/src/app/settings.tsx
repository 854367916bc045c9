import type { Language } from '@renkei/diagnostics'
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import { I18nProvider } from 'react-aria-components'

export type Theme = 'light' | 'dark' | 'system'

export interface Settings {
  readonly language: Language
  readonly theme: Theme
  readonly setLanguage: (language: Language) => void
  readonly setTheme: (theme: Theme) => void
}

const SettingsContext = createContext<Settings | undefined>(undefined)

export function useSettings(): Settings {
  const settings = useContext(SettingsContext)
  if (!settings) throw new Error('SettingsContext is missing')
  return settings
}

/** Language and colours, kept on this machine. What comes ready-made, the button that closes a dialog, is told in the same language. */
export function SettingsProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() => (kept('language') === 'en' ? 'en' : 'ja'))
  const [theme, setTheme] = useState<Theme>(() => themeOf(kept('theme')))
  useEffect(() => {
    document.documentElement.lang = language
    keep('language', language)
  }, [language])
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme
    keep('theme', theme)
  }, [theme])
  const settings = useMemo(() => ({ language, theme, setLanguage, setTheme }), [language, theme])
  return (
    <SettingsContext value={settings}>
      <I18nProvider locale={language === 'ja' ? 'ja-JP' : 'en-GB'}>{children}</I18nProvider>
    </SettingsContext>
  )
}

function themeOf(text: string | null): Theme {
  return text === 'light' || text === 'dark' ? text : 'system'
}

/** A browser that keeps nothing (a private window) is no reason to stop. */
function kept(name: string): string | null {
  try {
    return localStorage.getItem(`renkei-${name}`)
  } catch {
    return null
  }
}

function keep(name: string, value: string): void {
  try {
    localStorage.setItem(`renkei-${name}`, value)
  } catch {
    // It is asked for again next time.
  }
}
