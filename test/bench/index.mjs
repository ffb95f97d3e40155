// Prints the costs of statusbook, its peers and the limits. `npm run bench bytes` runs one section.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compileTime } from './compile-time.mjs'
import { lookUps } from './look-ups.mjs'
import { startUp } from './start-up.mjs'
import { table } from './time.mjs'
import { COVERED, measure } from '../bundle/programs.mjs'
import { folderOf, makeWorkbench, PEERS, ROOT } from '../bundle/workbench.mjs'

async function bytes(folder) {
  const rows = await measure(folder)
  table(
    ['program with', 'bundler', 'bytes', 'over the limit', 'allowed', ...PEERS],
    rows.map(({ use, bundler, ours, byHand, over, peers }) => [use, bundler, ours, ours - byHand, over, ...PEERS.map(peer => peers[peer] ?? '')])
  )
}

function size(folder) {
  const weigh = path => readdirSync(path, { recursive: true }).map(file => statSync(join(path, file))).reduce((sum, entry) => sum + (entry.isFile() ? entry.size : 0), 0)
  const sizes = [['statusbook', weigh(join(folder, 'node_modules/statusbook'))], ...PEERS.map(peer => [peer, weigh(folderOf(peer))])]
  table(['package', 'kB unpacked', 'codes'], sizes.map(([name, size]) => [name, Math.round(size / 1000), COVERED[name]]))
}

const SECTIONS = { bytes, lookups: lookUps, startup: startUp, compile: compileTime, size }
const chosen = process.argv.slice(2)
const unknown = chosen.filter(name => !Object.hasOwn(SECTIONS, name))
if (unknown.length > 0) {
  console.error(`bench: found ${unknown.join(', ')}, expected some of ${Object.keys(SECTIONS).join(', ')}`)
  process.exit(2)
}

const npm = (cwd, ...args) => execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
if (!existsSync(join(ROOT, 'test/peers/node_modules'))) npm(join(ROOT, 'test/peers'), 'ci', '--ignore-scripts')
const temporary = mkdtempSync(join(tmpdir(), 'statusbook-bench-'))
npm(ROOT, 'run', 'build', '--silent')
const [{ filename }] = JSON.parse(npm(ROOT, 'pack', '--json', '--ignore-scripts', '--pack-destination', temporary))
npm(temporary, 'init', '--yes', '--silent')
npm(temporary, 'install', '--silent', '--offline', join(temporary, filename))
const workbench = makeWorkbench(temporary)
try {
  for (const [name, section] of Object.entries(SECTIONS)) if (chosen.length === 0 || chosen.includes(name)) await section(workbench.folder)
} finally {
  workbench.remove()
  rmSync(temporary, { recursive: true, force: true })
}
