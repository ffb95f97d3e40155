import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { defineConfig } from 'tsup'
import ts from 'typescript'
import { DatasetError } from './src/compile/dataset.js'
import { compile } from './src/compile/index.js'

const ENTRIES = ['index', 'const-enum', 'unofficial', 'records']
const CONSTANTS = ['generated/codes', 'generated/unofficial-codes']
const entry = (names: string[]): Record<string, string> => Object.fromEntries(names.map(name => [name, `src/${name}.ts`]))

try {
  compile('.')
} catch (error) {
  if (!(error instanceof DatasetError)) throw error
  console.error(`${error.message}\nThe dataset is broken (faults: ${error.faults.length}). Mend what is named above and run \`npm run build\` again.`)
  process.exit(1)
}

rmSync('dist', { recursive: true, force: true })
writeDeclarations()

export default defineConfig([
  {
    name: 'esm',
    format: 'esm',
    target: 'es2022',
    entry: entry([...ENTRIES, ...CONSTANTS]),
    splitting: false,
    // The constants stay modules of their own: a bundler sees through `HttpStatus.X` only where `export * as` is still there.
    external: [/^\.\/generated\/(unofficial-)?codes\.js$/]
  },
  {
    name: 'cjs',
    format: 'cjs',
    target: 'es2022',
    entry: entry(ENTRIES),
    external: [/\.json$/],
    // The exports of an ES module cannot be changed; frozen, neither can these.
    footer: { js: 'for (const value of [module.exports, ...Object.values(module.exports)]) if (typeof value === "object") Object.freeze(value)' }
  },
  {
    name: 'cli',
    format: 'cjs',
    target: 'node18',
    entry: entry(['cli']),
    external: [/\.json$/]
  }
])

/**
 * Writes the declarations once, as CommonJS, which an ES module may import as well: the hovers are most of what an installation
 * weighs. Those of the ES modules hand on the same names.
 */
function writeDeclarations(): void {
  const { options } = ts.parseJsonConfigFileContent(ts.readConfigFile('tsconfig.json', ts.sys.readFile).config, ts.sys, '.')
  const program = ts.createProgram(['src/generated/const-enum.ts', ...ENTRIES.map(name => `src/${name}.ts`)], {
    ...options,
    types: [],
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: 'src',
    outDir: 'dist'
  })
  const diagnostics = ts.getPreEmitDiagnostics(program)
  if (diagnostics.length > 0) {
    console.error(ts.formatDiagnostics(diagnostics, { getCanonicalFileName: name => name, getCurrentDirectory: () => process.cwd(), getNewLine: () => '\n' }))
    process.exit(1)
  }
  program.emit(undefined, (path, text) => {
    const file = relative('dist', path).replace(/\.d\.ts$/, '.d.cts')
    if (file === 'const-enum.d.cts') return
    write(join('dist', file === 'generated/const-enum.d.cts' ? 'const-enum.d.cts' : file), text.replace(/(from '\..*)\.js'/g, "$1.cjs'").replace(/(import\("\..*)\.js"/g, '$1.cjs"'))
  })
  for (const name of ENTRIES) write(`dist/${name}.d.ts`, `export * from './${name}.cjs'\n`)
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
