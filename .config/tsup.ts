import { defineConfig } from 'tsup'

/** The build every library shares: ESM for Node and browser alike; declarations come from `tsc -b`. */
export function library(entry: Record<string, string> = { index: 'src/index.ts' }, platform: 'neutral' | 'node' = 'neutral') {
  return defineConfig({
    entry,
    format: 'esm',
    platform,
    target: 'es2023',
    sourcemap: true,
    clean: false,
    silent: true,
  })
}
