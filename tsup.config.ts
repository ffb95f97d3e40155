import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { defineConfig } from 'tsup'
import type { Options } from 'tsup'
import { DatasetError } from './src/compile/faults.js'
import { compile, staleFiles } from './src/compile/index.js'

const MAIN = 'src/index.ts'
const OTHERS = ['const-enum', 'enum', 'unofficial', 'records'].map(name => `src/${name}.ts`)
const ENTRIES = [MAIN, ...OTHERS]

export default defineConfig(() => {
  prepareSources()
  rmSync('dist', { recursive: true, force: true })
  writeModuleDeclarations()
  return [
    {
      name: 'ES modules',
      // One by one: `export const` and `/* @__PURE__ */` stay as they are, and every bundler sees through `export * as`.
      entry: ['src/*.ts', 'src/generated/*.{ts,js}', '!**/*.d.ts', '!src/{records,dataset,status-record}.ts'],
      bundle: false,
      format: 'esm',
      target: 'es2022',
      silent: true
    },
    {
      name: 'records as an ES module',
      // With its JSON inside: not every bundler and runtime takes import attributes.
      entry: ['src/records.ts'],
      format: 'esm',
      target: 'es2022',
      silent: true
    },
    {
      name: 'CommonJS',
      entry: ENTRIES,
      format: 'cjs',
      target: 'es2022',
      external: [/\.json$/],
      // Immutable, as the exports of an ES module are.
      footer: { js: 'Object.values(Object.freeze(module.exports)).forEach(Object.freeze)' },
      silent: true
    },
    // The main entry apart, or what it shares with the others would be a file of its own.
    declarations(MAIN),
    declarations(...OTHERS),
    {
      name: 'command',
      entry: { cli: 'src/cli/index.ts' },
      format: 'cjs',
      target: 'node18',
      silent: true
    }
  ]
})

/**
 * Writes what the dataset compiles to. `prepare` runs with every `npm ci` and only names what is stale: a repair would hide it from
 * the tests.
 */
function prepareSources(): void {
  try {
    if (process.env.npm_lifecycle_event !== 'prepare') return compile('.')
    for (const file of staleFiles('.')) console.error(`${file}: is stale, expected what the dataset compiles to; run \`npm run build\``)
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error
    console.error(error.message)
    console.error(`The dataset is broken (faults: ${error.faults.length}). Mend what is named above and run \`npm run build\` again.`)
    process.exit(1)
  }
}

/**
 * Declarations, whole in one file per entry, because bundlers of declarations do not follow imports from file to file. They are
 * CommonJS, which an ES module may import as well: the hovers are most of what an installation weighs.
 */
function declarations(...entry: string[]): Options {
  return { name: 'declarations', entry, format: 'cjs', dts: { only: true, compilerOptions: { types: [], ignoreDeprecations: '6.0' } }, silent: true }
}

/** Writes the declarations of the ES modules, which hand on those of CommonJS. */
function writeModuleDeclarations(): void {
  mkdirSync('dist')
  for (const entry of ENTRIES) {
    const name = basename(entry, '.ts')
    writeFileSync(`dist/${name}.d.ts`, `export * from './${name}.cjs'\n`)
  }
}
