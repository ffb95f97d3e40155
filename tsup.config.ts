import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { defineConfig } from 'tsup'
import type { Options } from 'tsup'
import ts from 'typescript'
import { DatasetError } from './src/compile/dataset.js'
import { compile } from './src/compile/index.js'

const ENTRIES = ['index', 'const-enum', 'unofficial', 'records']
const MODULES = ['generated/codes', 'generated/unofficial-codes', 'generated/phrases']
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
    name: 'modules',
    silent: true,
    format: 'esm',
    target: 'es2022',
    entry: entry(MODULES),
    // What a bundler sees through, or leaves out, only as a module of its own. Transpiled alone: a bundle turns `export const`
    // into `var`, which esbuild does not inline in turn.
    bundle: false,
    minify: true
  },
  {
    name: 'esm',
    silent: true,
    format: 'esm',
    target: 'es2022',
    entry: entry(ENTRIES),
    splitting: false,
    external: [/^\.\/generated\/(codes|unofficial-codes|phrases)\.js$/],
    esbuildOptions: minifyWhitespace,
    // Minifying drops the annotations without which no bundler leaves out a table that is not used.
    plugins: [{ name: 'pure', renderChunk: code => ({ code: code.replace(/(?<=[=(])(Object\.(freeze|assign|create)|frozenCopy|byCode)\(/g, '/* @__PURE__ */$1(') }) }]
  },
  {
    ...commonJs('const-enum', 'unofficial', 'records'),
    // The exports of an ES module cannot be changed; frozen, neither can these.
    footer: { js: 'for(const value of [module.exports,...Object.values(module.exports)])typeof value=="object"&&Object.freeze(value);' }
  },
  {
    ...commonJs('index'),
    // esbuild writes a getter for each export. Those of `HttpStatus` do: the footer hands them on as the constants themselves.
    esbuildPlugins: [{ name: 'constants-once', setup: build => build.onLoad({ filter: /src[/\\]index\.ts$/ }, withoutConstants) }],
    footer: { js: 'Object.freeze(module.exports.HttpStatus);module.exports=Object.freeze({...module.exports.HttpStatus,...module.exports});' }
  },
  {
    name: 'cli',
    silent: true,
    format: 'cjs',
    target: 'node18',
    entry: entry(['cli'])
  }
])

function commonJs(...names: string[]): Options {
  return {
    name: 'cjs',
    silent: true,
    format: 'cjs',
    target: 'es2022',
    platform: 'neutral',
    entry: entry(names),
    external: [/\.json$/],
    minify: true
  }
}

function withoutConstants({ path }: { path: string }): { contents: string; loader: 'ts' } {
  const door = readFileSync(path, 'utf8')
  const line = "export * from './generated/codes.js'\n"
  if (!door.includes(line)) throw new Error(`${path}: expected the line ${line}`)
  return { contents: door.replace(line, ''), loader: 'ts' }
}

function minifyWhitespace(options: { minifyWhitespace?: boolean; minifySyntax?: boolean }): void {
  options.minifyWhitespace = true
  options.minifySyntax = true
}

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
    if (file !== 'const-enum.d.cts') write(join('dist', file.replace('generated/const-enum', 'const-enum')), asCommonJs(text))
  })
  for (const name of ENTRIES) write(`dist/${name}.d.ts`, `export * from './${name}.cjs'\n`)
}

function asCommonJs(declarations: string): string {
  return declarations
    .replace(/(from '\..*)\.js'/g, "$1.cjs'")
    .replace(/(import\("\..*)\.js"/g, '$1.cjs"')
    .replace(/^export declare /gm, 'export ')
    .replace(/^ {4}/gm, ' ')
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
