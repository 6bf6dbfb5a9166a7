import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { findBrowser } from '@/lib/pictures/browser'
import { root } from './run'

/**
 * Sees to a browser for the browser tests: one of the machine, else Playwright's own, fetched, else
 * Debian's package.
 * @returns null, or a sentence on what to do where none can be had
 */
export function installBrowser(): string | null {
  if (findBrowser() !== null) return null
  const isRoot = process.getuid?.() === 0
  const isDebian = existsSync('/usr/bin/apt-get')
  const cli = path.join(root, 'node_modules', 'playwright', 'cli.js')
  run(process.execPath, [cli, 'install', ...(isRoot && isDebian ? ['--with-deps'] : []), 'chromium'])
  if (findBrowser() !== null) return null
  if (isRoot && isDebian) {
    run('apt-get', ['update'])
    run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'])
  }
  if (findBrowser() !== null) return null
  return 'The browser tests need a Chromium and none could be fetched: install the package chromium of your system, or set CHROME_PATH to one.'
}

/** Ten minutes at most; what it says goes where progress goes. */
function run(program: string, args: string[]): void {
  spawnSync(program, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    timeout: 600_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}
