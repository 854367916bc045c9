// Makes a bare machine (Node and npm only) ready: installs with the pinned pnpm and, for `cli`, builds what the CLI needs.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node.js 20.19 以上が必要です（現在は ${process.version}）。 / Node.js 20.19 or later is needed.`)
  process.exit(2)
}

const { packageManager } = JSON.parse(readFileSync('package.json', 'utf8'))
const forCli = process.argv.includes('cli')

// `npm run --silent` would silence what it starts, and with it the reason of a failure.
const environment = { ...process.env, npm_config_loglevel: 'warn', TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' }

/** Runs a command and stops with its exit code when it fails; its output is shown only then, unless the caller is a CI. */
function run(command, args) {
  const quiet = !process.env.CI && forCli
  const result = spawnSync(command, args, {
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: environment,
  })
  if (result.status === 0) return
  if (quiet) process.stderr.write(`${result.stdout ?? ''}${result.stderr ?? ''}`)
  console.error(`失敗しました: ${command} ${args.join(' ')}`)
  process.exit(result.status ?? 1)
}

if (forCli) {
  console.error('準備しています（初回は1、2分かかります）…')
  run('npx', ['--yes', packageManager, 'install', '--frozen-lockfile', '--filter', 'renkei-workspace', '--filter', 'renkei...'])
  run('npx', ['turbo', 'run', 'build', '--filter=renkei', '--only', '--output-logs=errors-only'])
} else {
  run('npx', ['--yes', packageManager, 'install', '--frozen-lockfile'])
}
