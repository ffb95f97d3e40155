import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { defineConfig } from 'tsup'
import type { Options } from 'tsup'
import ts from 'typescript'
import { DatasetError } from './src/compile/dataset.js'
import { compile, staleFiles } from './src/compile/index.js'

const ENTRIES = ['index', 'const-enum', 'unofficial', 'records']
const CONSTANTS = ['generated/codes', 'generated/unofficial-codes']
const entry = (names: string[]): Record<string, string> => Object.fromEntries(names.map(name => [name, `src/${name}.ts`]))

// A function, because tsup writes a copy of this file to load it, and leaves that behind if the process ends on the way.
export default defineConfig(() => {
  prepareSources()
  rmSync('dist', { recursive: true, force: true })
  writeDeclarations()
  return BUNDLES
})

/**
 * Writes what the dataset compiles to, except in `prepare`, which runs with every `npm ci` and builds what is committed: mending it there would
 * hide from the tests that it is stale.
 */
function prepareSources(): void {
  try {
    if (process.env.npm_lifecycle_event !== 'prepare') return compile('.')
    for (const file of staleFiles('.')) console.error(`${file}: is stale, expected what the dataset compiles to; run \`npm run build\``)
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error
    console.error(`${error.message}\nThe dataset is broken (faults: ${error.faults.length}). Mend what is named above and run \`npm run build\` again.`)
    process.exit(1)
  }
}

const BUNDLES: Options[] = [
  {
    name: 'constants',
    silent: true,
    format: 'esm',
    target: 'es2022',
    entry: entry(CONSTANTS),
    // Modules of their own, because a bundler sees through `HttpStatus.X` only where it leads to one; transpiled alone, because a
    // bundle turns `export const` into `var`, which esbuild does not inline in turn.
    bundle: false,
    minify: true
  },
  {
    name: 'esm',
    silent: true,
    format: 'esm',
    target: 'es2022',
    // The phrases are a module of their own with what reads them: who does not use them leaves it out as a whole.
    entry: entry([...ENTRIES, 'reason-phrase']),
    splitting: false,
    external: [/^\.\/(generated\/(codes|unofficial-codes)|reason-phrase)\.js$/],
    esbuildOptions: minifyWhitespace,
    // Minifying drops the annotations without which no bundler leaves out a table that is not used.
    plugins: [{ name: 'pure', renderChunk: code => ({ code: withConstant(code).replace(/(?<=[=(])(Object\.(freeze|assign|create)|frozenCopy|byCode)\(/g, '/* @__PURE__ */$1(') }) }]
  },
  {
    name: 'cjs',
    silent: true,
    format: 'esm',
    outExtension: () => ({ js: '.cjs' }),
    target: 'es2022',
    entry: entry(ENTRIES),
    splitting: false,
    external: [/\.json$/],
    esbuildOptions: minifyWhitespace,
    // Of its own making: esbuild's CommonJS writes a getter for each export, twice for the constants, which can be added to, and
    // throws as it is loaded where somebody has put an enumerable property on `Object.prototype`.
    esbuildPlugins: [{ name: 'constants-as-object', setup: build => build.onLoad({ filter: /src[/\\](\w|-)+\.ts$|codes\.ts$/ }, withConstantsAsObject) }],
    plugins: [{ name: 'common-js', renderChunk: code => ({ code: asCommonJs(withConstant(code)) }) }]
  },
  {
    name: 'cli',
    silent: true,
    format: 'cjs',
    target: 'node18',
    entry: entry(['cli'])
  }
]

// V8 folds a constant, and looks up a variable, which esbuild makes of it.
const withConstant = (code: string): string => code.replace(/\bvar (?=phrases=Object)/, 'const ')

/** A module of constants as one frozen object, like the namespace of an ES module, and the doors that hand them on. */
function withConstantsAsObject({ path }: { path: string }): { contents: string; loader: 'ts' } {
  const code = readFileSync(path, 'utf8')
  const constants = [...code.matchAll(/^export const (\w+): \d+ = (\d+)$/gm)].map(([, name, value]) => `${name}: ${value}`)
  const contents = constants.length > 0
    ? `export default Object.freeze({ __proto__: null, ${constants.sort().join(', ')} })`
    : code
        .replace(/^export \* from (?='.*codes\.js'$)/gm, 'export { default as CONSTANTS } from ')
        .replace(/^export \* as (\w+) from (?='.*codes\.js'$)/gm, 'export { default as $1 } from ')
  return { contents, loader: 'ts' }
}

/** A bundled ES module as CommonJS, frozen: the exports of an ES module cannot be changed either. */
function asCommonJs(code: string): string {
  return `"use strict";${code}`
    .replace(/import (\w+) from"([^"]+)"(?:with\{[^}]*\})?;/g, 'const $1=require("$2");')
    .replace(/export\{([^}]*)\};\s*$/, (_, list: string) => {
      const names = list.split(',').map(item => item.split(' as ')).map(([local, name = local]) => (name === 'CONSTANTS' ? `...${local}` : name === local ? name : `${name}:${local}`))
      return `module.exports=Object.freeze({${names.join(',')}});\n`
    })
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
    if (file !== 'const-enum.d.cts' && file !== 'names.d.cts') write(join('dist', file.replace('generated/const-enum', 'const-enum')), asCommonJsDeclarations(text))
  })
  for (const name of ENTRIES) write(`dist/${name}.d.ts`, `export * from './${name}.cjs'\n`)
}

function asCommonJsDeclarations(declarations: string): string {
  return declarations
    .replace(/(from '\..*)\.js'/g, "$1.cjs'")
    .replace(/(import\("\..*)\.js"/g, '$1.cjs"')
    .replace(/^export declare /gm, 'export ')
    .replace(/^ {4}/gm, ' ')
    // The asterisks of the comments, which no editor shows, are a thirtieth of what an installation weighs.
    .replace(/^ +\* ?(?!\/)|^ +(?=\*\/)/gm, '')
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
