import './shell.css'
import { Link, Outlet, useRouterState } from '@tanstack/react-router'
import { Suspense, useEffect } from 'react'
import { useEngineFailure } from '../engine/use-engine-failure.ts'
import { useWork } from '../work/desk-context.tsx'
import { useWords } from '../words/use-words.ts'
import { KeepingLine } from './keeping-line.tsx'
import { SettingsBar } from './settings-bar.tsx'

const pages = ['write', 'view', 'compare', 'decide', 'transfer', 'gather'] as const

/** What stands around every page: the product, the pages, the work that is open, language and colours. */
export function Shell() {
  const words = useWords()
  const work = useWork((state) => state.work?.name)
  const broken = useEngineFailure()
  const path = useRouterState({ select: ({ location }) => location.pathname })
  const page = pages.find((one) => path === `/${one}`)
  useEffect(() => {
    document.title = [page && words.pages[page], work, `${words.app.product} ${words.app.name}`].filter(Boolean).join(' - ')
  }, [page, work, words])
  return (
    <div className="shell">
      <a className="shell-skip" href="#main" onClick={skip}>
        {words.app.skip}
      </a>
      <header className="shell-head">
        <p className="shell-product">
          <b>{words.app.product}</b> {words.app.name}
        </p>
        <nav aria-label={words.app.menu}>
          <ul className="shell-pages">
            {pages.map((one) => (
              <li key={one}>
                <Link to={`/${one}`} search={({ year, body }) => ({ ...(year ? { year } : {}), ...(body ? { body } : {}) })} aria-current={one === page ? 'page' : undefined}>
                  {words.pages[one]}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <SettingsBar />
        <div className="shell-work">
        <p>
          <span className="hidden">{words.app.current}</span>
          {work ?? words.app.nothingOpen}
        </p>
        <KeepingLine />
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        {broken && (
          <p role="alert" className="shell-broken">
            {words.app.broken}
          </p>
        )}
        <Suspense fallback={<p className="shell-loading">{words.app.loading}</p>}>
          <Outlet />
        </Suspense>
      </main>
    </div>
  )
}

/** The address after `#` belongs to the router. */
function skip(event: { preventDefault(): void }): void {
  event.preventDefault()
  document.getElementById('main')?.focus()
}
