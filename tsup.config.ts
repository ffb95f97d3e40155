import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { defineConfig } from 'tsup'
import ts from 'typescript'
import { DatasetError } from './src/compile/faults.js'
import { compile, staleFiles } from './src/compile/index.js'

const ENTRIES = ['index', 'const-enum', 'unofficial', 'records'].map(name => `src/${name}.ts`)

export default defineConfig(() => {
  prepareSources()
  rmSync('dist', { recursive: true, force: true })
  writeDeclarations()
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
 * Writes the declarations once, as CommonJS, which an ES module may import as well: the hovers are most of what an installation
 * weighs.
 */
function writeDeclarations(): void {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.')
  const program = ts.createProgram(ENTRIES, { ...options, types: [], noEmit: false, declaration: true, emitDeclarationOnly: true })
  const diagnostics = ts.getPreEmitDiagnostics(program)
  if (diagnostics.length > 0) {
    console.error(ts.formatDiagnostics(diagnostics, ts.createCompilerHost(options)))
    process.exit(1)
  }
  program.emit(undefined, writeDeclaration)
  // The compiler emits what it makes of code, and leaves out what is a declaration already.
  for (const { fileName, text } of program.getSourceFiles()) {
    if (fileName.endsWith('.d.ts') && !relative('src', fileName).startsWith('..')) writeDeclaration(fileName, text)
  }
  for (const entry of ENTRIES) {
    const name = basename(entry, '.ts')
    write(`dist/${name}.d.ts`, `export * from './${name}.cjs'\n`)
  }
}

function writeDeclaration(path: string, declaration: string): void {
  const file = join('dist', relative('src', path)).replace(/\.d\.ts$/, '.d.cts')
  write(file, declaration.replace(/(from |import\()(['"]\..*)\.js(['"])/g, '$1$2.cjs$3'))
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
