import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PEERS } from '../bundle/peers.mjs'
import { duration, interleave, ratio, ratios, table } from './time.mjs'

/** The duration of a process that only imports a package. */
export function startUp(folder) {
  const empty = join(folder, 'node_modules/empty-package')
  const manifest = { name: 'empty-package', exports: { import: './index.mjs', require: './index.cjs' } }
  mkdirSync(empty, { recursive: true })
  writeFileSync(join(empty, 'package.json'), JSON.stringify(manifest))
  writeFileSync(join(empty, 'index.mjs'), 'export {}\n')
  writeFileSync(join(empty, 'index.cjs'), '')

  const row = (system, extension, program) => {
    const jobs = ['empty-package', 'statusbook', ...PEERS].map(name => {
      const file = join(folder, `start-${name.replace(/\W+/g, '-')}.${extension}`)
      writeFileSync(file, program(name))
      return [name, () => duration(process.execPath, [file], { cwd: folder })]
    })
    const { 'empty-package': base, statusbook, ...peers } = interleave(Object.fromEntries(jobs), 41)
    return [`main entry, ${system}`, 'an empty package', ratio(statusbook, base), 1.3, ratios(peers, base)]
  }
  const esm = row('ESM', 'mjs', name => `import '${name}'\n`)
  const commonJs = row('CommonJS', 'cjs', name => `require('${name}')\n`)

  const command = join(folder, 'node_modules/statusbook/dist/cli.cjs')
  const { bare, ours } = interleave({
    bare: () => duration(process.execPath, ['-e', '0']),
    ours: () => duration(process.execPath, [command, '404'])
  }, 41)
  const cli = ['`statusbook 404`', '`node -e 0`', ratio(ours, bare), 1.3, 'none has a command']
  table(['start', 'against', 'times', 'limit', 'peers'], [esm, commonJs, cli])
}
