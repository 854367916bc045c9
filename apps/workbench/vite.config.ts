import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { ruleSets } from './build/rule-sets.ts'
import { withoutDocument } from './build/without-document.ts'

/** One folder of files with relative addresses: it works below any path of any web server. */
export default defineConfig({
  base: './',
  plugins: [react(), ruleSets()],
  resolve: { conditions: ['@renkei/source', 'browser', 'module', 'import', 'default'] },
  worker: { format: 'es', plugins: () => [withoutDocument()] },
  build: { target: 'es2023', modulePreload: { polyfill: false }, assetsInlineLimit: 0, reportCompressedSize: false },
})
