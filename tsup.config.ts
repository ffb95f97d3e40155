import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { defineConfig } from 'tsup'
import type { Options } from 'tsup'
import { DatasetError } from './src/compile/faults.js'
import { compile, staleFiles } from './src/compile/index.js'

const ENTRIES = ['index', 'const-enum', 'enum', 'unofficial', 'records']

const MODULES: Options[] = [
  {
    // Unbundled: `export const` and `/* @__PURE__ */` stay unchanged, and bundlers can tree-shake `export * as`.
    entry: ['src/*.ts', 'src/generated/*.{ts,js}', '!**/*.d.ts', '!src/{records,dataset,status-record}.ts'],
    bundle: false,
    format: 'esm'
  },
  {
    // Bundled with its JSON, because not every bundler and runtime supports import attributes.
    entry: ['src/records.ts'],
    format: 'esm'
  },
  {
    entry: ENTRIES.map(name => `src/${name}.ts`),
    format: 'cjs',
    external: [/\.json$/],
    minify: true,
    // Read-only, like the exports of an ES module.
    footer: { js: 'Object.values(Object.freeze(module.exports)).forEach(Object.freeze)' }
  },
  {
    entry: { cli: 'src/cli/index.ts' },
    format: 'cjs',
    minify: true
  }
]

/**
 * One file per entry, so that declarations refer only to files that a program can import. The main entry is built
 * alone, because types that it shares with another entry would get a file of their own.
 */
const DECLARATIONS: Options[] = [['index'], ENTRIES.filter(name => name !== 'index')].map(names => ({
  entry: names.map(name => `src/${name}.ts`),
  format: 'cjs',
  dts: { only: true, compilerOptions: { types: [], ignoreDeprecations: '6.0' } }
}))

export default defineConfig(() => {
  prepareSources()
  rmSync('dist', { recursive: true, force: true })
  writeModuleDeclarations()
  return [...MODULES, ...DECLARATIONS].map(options => ({ target: 'es2022', silent: true, ...options }))
})

/**
 * Writes the generated files. `prepare` runs on every `npm ci` and only reports stale files, because a repair would
 * hide them from the tests.
 */
function prepareSources(): void {
  try {
    if (process.env.npm_lifecycle_event !== 'prepare') return compile('.')
    for (const file of staleFiles('.')) {
      console.error(`${file}: found a stale file, expected the compiled dataset; run \`npm run build\``)
    }
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error
    console.error(error.message)
    console.error(`Faults in the dataset: ${error.faults.length}. Fix them and run \`npm run build\` again.`)
    process.exit(1)
  }
}

/** The declarations of the ES modules re-export those of CommonJS: the hovers, most of the package, ship only once. */
function writeModuleDeclarations(): void {
  mkdirSync('dist')
  for (const name of ENTRIES) writeFileSync(`dist/${name}.d.ts`, `export * from './${name}.cjs'\n`)
}
