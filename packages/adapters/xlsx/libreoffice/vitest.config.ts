import { defineConfig } from 'vitest/config'

/** Outside `npm test`: LibreOffice is not installed everywhere. */
export default defineConfig({
  ssr: { resolve: { conditions: ['@renkei/source'] } },
  resolve: { conditions: ['@renkei/source'] },
  test: { name: 'libreoffice', root: import.meta.dirname, include: ['*.test.ts'], testTimeout: 600_000 },
})
