// Prints the costs of statusbook, its peers and the limits. `npm run bench bytes` runs one section.
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeWorkbench, PEERS, ROOT } from '../bundle/peers.mjs'
import { COVERED, measure } from '../bundle/sizes.mjs'
import { install, installLocked, pack } from '../package/npm.mjs'
import { compileTime } from './compile-time.mjs'
import { lookUps } from './look-ups.mjs'
import { startUp } from './start-up.mjs'
import { table } from './time.mjs'

async function bytes(folder) {
  const rows = await measure(folder)
  table(
    ['program with', 'bundler', 'bytes', 'over the limit', 'allowed', ...PEERS],
    rows.map(({ use, bundler, ours, byHand, over, peers }) => {
      const theirs = PEERS.map(peer => peers[peer] ?? '')
      return [use, bundler, ours, ours - byHand, over, ...theirs]
    })
  )
}

function size(folder) {
  const rows = ['statusbook', ...PEERS].map(name => {
    const root = join(folder, 'node_modules', name)
    const entries = readdirSync(root, { recursive: true }).map(path => statSync(join(root, path)))
    const bytes = entries.reduce((sum, entry) => sum + (entry.isFile() ? entry.size : 0), 0)
    return [name, Math.round(bytes / 1000), COVERED[name]]
  })
  table(['package', 'kB unpacked', 'codes'], rows)
}

const SECTIONS = { bytes, lookups: lookUps, startup: startUp, compile: compileTime, size }
const chosen = process.argv.slice(2)
const unknown = chosen.filter(name => !Object.hasOwn(SECTIONS, name))
if (unknown.length > 0) {
  console.error(`bench: found ${unknown.join(', ')}, expected some of ${Object.keys(SECTIONS).join(', ')}`)
  process.exit(2)
}

installLocked(join(ROOT, 'test/peers'))
const temporary = mkdtempSync(join(tmpdir(), 'statusbook-bench-'))
const installed = join(temporary, 'installed')
install(pack(ROOT, { into: temporary }).tarball, installed)
const workbench = makeWorkbench(installed)
try {
  for (const [name, section] of Object.entries(SECTIONS)) {
    if (chosen.length === 0 || chosen.includes(name)) await section(workbench.folder)
  }
} finally {
  workbench.remove()
  rmSync(temporary, { recursive: true, force: true })
}
