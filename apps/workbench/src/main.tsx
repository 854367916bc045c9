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
import { DeskContext } from './work/desk-context.tsx'

const desk = new Desk(startEngine())

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <SettingsProvider>
      <DeskContext value={desk}>
        <RouterProvider router={router} />
      </DeskContext>
    </SettingsProvider>
  </StrictMode>,
)
