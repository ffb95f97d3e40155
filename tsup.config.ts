import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { defineConfig } from 'tsup'
import type { Options } from 'tsup'
import { DatasetError } from './src/compile/faults.js'
import { compile, staleFiles } from './src/compile/index.js'

const ENTRIES = ['index', 'const-enum', 'enum', 'unofficial', 'records']

/** The modules that stay apart in the published ES modules, so that bundlers drop what a program does not use. */
const APART = ['const-enum.js', 'constants.ts', 'http-status.js', 'phrases.ts', 'unofficial-constants.ts']

/**
 * The end of every CommonJS module. Its exports are read-only, like those of an ES module. Namespaces lose their
 * getters, so that a console prints the values and Jest's automock keeps them.
 */
const FREEZE = `
for (const [name, value] of Object.entries(exports)) {
  const isNamespace = typeof value === 'object' && !Object.isFrozen(value)
  exports[name] = Object.freeze(isNamespace ? { ...value } : value)
}
Object.freeze(Object.defineProperty(exports, '__esModule', { value: true }))
`

const MODULES: Options[] = [
  {
    // Unbundled: `export const` and `export * as` stay unchanged.
    entry: APART.map(file => `src/generated/${file}`),
    bundle: false,
    format: 'esm',
    outDir: 'dist/generated'
  },
  {
    // Bundled, because each module costs time at the start. Not minified, because bundlers need `/* @__PURE__ */`.
    entry: ENTRIES.map(name => `src/${name}.ts`),
    format: 'esm',
    splitting: false,
    external: ['./data.js', ...APART.map(file => `./generated/${file.replace('.ts', '.js')}`)]
  },
  {
    // A module, because not every bundler and runtime supports import attributes.
    entry: ['src/data.ts'],
    format: 'esm',
    minify: true
  },
  {
    entry: ENTRIES.map(name => `src/${name}.ts`),
    format: 'cjs',
    loader: { '.json': 'copy' },
    esbuildOptions(options) { options.assetNames = '[name]' },
    minify: true,
    // By rollup, which writes exports as values; esbuild would write getters.
    treeshake: true,
    async onSuccess() {
      for (const name of ENTRIES) appendFileSync(`dist/${name}.cjs`, FREEZE)
      for (const name of ['status-codes', 'sources']) writeDataset(name)
    }
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
  writeEntryDeclarations()
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
    console.error(`Faults in the dataset: ${error.faults.length}. Correct the data and run \`npm run build\` again.`)
    process.exit(1)
  }
}

/**
 * The declarations of the ES modules re-export those of CommonJS: the hovers, most of the package, ship only once. What
 * `require` gives also says `__esModule`, as the modules do, so that a default import is an error.
 */
function writeEntryDeclarations(): void {
  mkdirSync('dist/require', { recursive: true })
  writeFileSync('dist/require/es-module.d.cts', 'export declare const __esModule: true\n')
  for (const name of ENTRIES) {
    writeFileSync(`dist/${name}.d.ts`, `export * from './${name}.cjs'\n`)
    // One declaration for all, because a program may re-export all of several entries.
    const declarations = `export * from '../${name}.cjs'\nexport { __esModule } from './es-module.cjs'\n`
    writeFileSync(`dist/require/${name}.d.cts`, declarations)
  }
}

/** Prints a file of the dataset with an entry a line. */
function writeDataset(name: string): void {
  const entries = JSON.parse(readFileSync(`data/${name}.json`, 'utf8')) as object[]
  writeFileSync(`dist/${name}.json`, `[\n${entries.map(entry => JSON.stringify(entry)).join(',\n')}\n]\n`)
}
