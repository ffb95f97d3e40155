import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PEERS } from '../bundle/peers.mjs'
import { duration, interleave, ratio, ratios, table } from './time.mjs'

/** How a program loads a package. `import()` in CommonJS counts the start of the ES module loader as well. */
const SYSTEMS = { ESM: name => `import('${name}')`, CommonJS: name => `Promise.resolve(require('${name}'))` }

const program = load => `
const start = performance.now()
${load}.then(() => console.log(performance.now() - start))
`

/** The time that a process spends in loading a package, and the time of the command. */
export function startUp(folder) {
  const empty = join(folder, 'node_modules/empty-package')
  const manifest = { name: 'empty-package', exports: { import: './index.mjs', require: './index.cjs' } }
  mkdirSync(empty, { recursive: true })
  writeFileSync(join(empty, 'package.json'), JSON.stringify(manifest))
  writeFileSync(join(empty, 'index.mjs'), 'export {}\n')
  writeFileSync(join(empty, 'index.cjs'), '')

  const row = (entry, system, limit, others) => {
    const jobs = ['empty-package', entry, ...others].map(name => {
      const file = join(folder, `start-${system}-${name.replace(/\W+/g, '-')}.cjs`)
      writeFileSync(file, program(SYSTEMS[system](name)))
      return [name, () => Number(execFileSync(process.execPath, [file], { cwd: folder, encoding: 'utf8' }))]
    })
    const { 'empty-package': base, [entry]: ours, ...peers } = interleave(Object.fromEntries(jobs), 41)
    return [`\`${entry}\`, ${system}`, 'an empty module', ratio(ours, base), limit, ratios(peers, base)]
  }

  const command = join(folder, 'node_modules/statusbook/dist/cli.cjs')
  const { bare, ours } = interleave({
    bare: () => duration(process.execPath, ['-e', '0']),
    ours: () => duration(process.execPath, [command, '404'])
  }, 41)
  table(['start', 'against', 'times', 'limit', 'peers'], [
    row('statusbook', 'ESM', 2, PEERS),
    row('statusbook', 'CommonJS', '', PEERS),
    row('statusbook/records', 'ESM', '', []),
    row('statusbook/records', 'CommonJS', '', []),
    ['`statusbook 404`', '`node -e 0`', ratio(ours, bare), 1.3, 'none has a command']
  ])
}
