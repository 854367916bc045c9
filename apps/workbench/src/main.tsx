import '@digital-go-jp/design-tokens/dist/tokens.css'
import '@fontsource-variable/noto-sans-jp'
import './design/colours.css'
import './design/base.css'
import './design/print.css'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { router } from './app/router.tsx'
import { SettingsProvider } from './app/settings.tsx'
import { startEngine } from './engine/engine.ts'
import { Desk } from './work/desk.ts'
import { DeskContext, KeeperContext } from './work/desk-context.tsx'
import { Keeper } from './work/keeper.ts'

const desk = new Desk(startEngine())
const keeper = new Keeper(desk)

// What was open the last time is there before the first page is drawn, so that no page says for a moment that nothing is open.
await keeper.ready

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <SettingsProvider>
      <DeskContext value={desk}>
        <KeeperContext value={keeper}>
          <RouterProvider router={router} />
        </KeeperContext>
      </DeskContext>
    </SettingsProvider>
  </StrictMode>,
)
