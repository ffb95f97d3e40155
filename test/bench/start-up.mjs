import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PEERS } from '../bundle/workbench.mjs'
import { duration, interleave, ratio, table } from './time.mjs'

/** The duration of a process that only imports a package. */
export function startUp(folder) {
  const empty = join(folder, 'node_modules/empty-package')
  mkdirSync(empty, { recursive: true })
  writeFileSync(join(empty, 'package.json'), JSON.stringify({ name: 'empty-package', exports: { import: './index.mjs', require: './index.cjs' } }))
  writeFileSync(join(empty, 'index.mjs'), 'export {}\n')
  writeFileSync(join(empty, 'index.cjs'), '')

  const jobs = (extension, program) =>
    Object.fromEntries(['empty-package', 'statusbook', ...PEERS].map(name => {
      const file = join(folder, `start-${name.replace(/\W+/g, '-')}.${extension}`)
      writeFileSync(file, program(name))
      return [name, () => duration(process.execPath, [file], { cwd: folder })]
    }))
  const rows = [['ESM', jobs('mjs', name => `import '${name}'\n`)], ['CommonJS', jobs('cjs', name => `require('${name}')\n`)]].map(([system, programs]) => {
    const { 'empty-package': base, statusbook, ...peers } = interleave(programs, 41)
    return [`main entry, ${system}`, 'an empty package', ratio(statusbook, base), 1.3, Object.entries(peers).map(([peer, time]) => `${peer} ${ratio(time, base)}`).join(', ')]
  })

  const command = join(folder, 'node_modules/statusbook/dist/cli.cjs')
  const { bare, ours } = interleave({ bare: () => duration(process.execPath, ['-e', '0']), ours: () => duration(process.execPath, [command, '404']) }, 41)
  table(['start', 'against', 'times', 'limit', 'peers'], [...rows, ['`statusbook 404`', '`node -e 0`', ratio(ours, bare), 1.3, 'none has a command']])
}
