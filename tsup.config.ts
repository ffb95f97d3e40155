import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { defineConfig } from 'tsup'
import type { Options } from 'tsup'
import { DatasetError } from './src/compile/faults.js'
import { compile, staleFiles } from './src/compile/index.js'

const ENTRIES = ['index', 'const-enum', 'unofficial', 'records']

const MODULES: Options[] = [
  {
    // One by one: `export const` and `/* @__PURE__ */` stay as they are, and every bundler sees through `export * as`.
    entry: ['src/*.ts', 'src/generated/*.{ts,js}', '!**/*.d.ts', '!src/{records,dataset,status-record}.ts'],
    bundle: false,
    format: 'esm'
  },
  {
    // With its JSON inside: not every bundler and runtime takes import attributes.
    entry: ['src/records.ts'],
    format: 'esm'
  },
  {
    entry: ENTRIES.map(name => `src/${name}.ts`),
    format: 'cjs',
    external: [/\.json$/],
    minify: true,
    // Immutable, as the exports of an ES module are.
    footer: { js: 'Object.values(Object.freeze(module.exports)).forEach(Object.freeze)' }
  },
  {
    entry: { cli: 'src/cli/index.ts' },
    format: 'cjs'
  }
]

/** One file for each entry, so that no declaration names a file that a program cannot import. */
const DECLARATIONS: Options[] = ENTRIES.map(name => ({
  entry: { [name]: `src/${name}.ts` },
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

/** The declarations of the ES modules: those of CommonJS, so that an installation has the hovers, most of its weight, only once. */
function writeModuleDeclarations(): void {
  mkdirSync('dist')
  for (const name of ENTRIES) writeFileSync(`dist/${name}.d.ts`, `export * from './${name}.cjs'\n`)
}
