// Bundles entry.mjs of a folder as out/output.mjs: `node bundle-program.mjs <bundler> <folder>`. Each bundler runs in
// its own process, because some never end.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)
const TOOLS = join(import.meta.dirname, 'node_modules')

const BUNDLERS = {
  async Vite(folder) {
    const { build } = await import('vite')
    const lib = { entry: 'entry.mjs', formats: ['es'], fileName: () => 'output.mjs' }
    await build({ root: folder, configFile: false, logLevel: 'error', build: { outDir: 'out', lib } })
  },

  async Rspack(folder) {
    const { rspack } = await import('@rspack/core')
    const output = { path: join(folder, 'out'), filename: 'output.mjs' }
    await compile(rspack({ context: folder, entry: './entry.mjs', mode: 'production', output }))
  },

  'Parcel': folder => parcel(folder, {}),
  'Parcel, packageExports': folder => parcel(folder, { '@parcel/resolver-default': { packageExports: true } }),

  'Metro': folder => metro(folder, true),
  'Metro, exports off': folder => metro(folder, false),

  // Its parser is older than ES2020, so packages go through a loader as well.
  async 'webpack 4'(folder) {
    const { default: webpack } = await import('webpack-4')
    writeFileSync(join(folder, 'package.json'), '{}')
    writeFileSync(join(folder, 'loader.cjs'), `
module.exports = code => require('esbuild').transformSync(code, { target: 'es2019', format: 'esm' }).code
`)
    cpSync(join(folder, 'entry.mjs'), join(folder, 'entry.js'))
    const module = { rules: [{ test: /\.js$/, use: join(folder, 'loader.cjs') }] }
    const output = { path: join(folder, 'out'), filename: 'output.mjs', hashFunction: 'sha256' }
    await compile(webpack({ context: folder, entry: './entry.js', mode: 'production', module, output }))
  },

  async Browserify(folder) {
    const { default: browserify } = await import('browserify')
    const program = readFileSync(join(folder, 'entry.mjs'), 'utf8')
    const inCommonJs = program
      .replace(/(?<=^import .*) as /gm, ': ')
      .replace(/^import (.*) from ('.*')/gm, 'const $1 = require($2)')
    writeFileSync(join(folder, 'entry.cjs'), inCommonJs)
    const bundle = await new Promise((done, fail) => {
      browserify(join(folder, 'entry.cjs')).bundle((error, bundle) => (error ? fail(error) : done(bundle)))
    })
    mkdirSync(join(folder, 'out'))
    writeFileSync(join(folder, 'out/output.mjs'), bundle)
  }
}

async function parcel(folder, manifest) {
  const { Parcel } = await import('@parcel/core')
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'app', ...manifest }))
  // Parcel treats the folder of the lock file as the project.
  writeFileSync(join(folder, 'package-lock.json'), '{}')
  await new Parcel({
    entries: join(folder, 'entry.mjs'),
    defaultConfig: require.resolve('@parcel/config-default'),
    mode: 'production',
    shouldDisableCache: true,
    defaultTargetOptions: { shouldOptimize: true, shouldScopeHoist: true, sourceMaps: false },
    targets: {
      app: { distDir: join(folder, 'out'), distEntry: 'output.mjs', context: 'browser', outputFormat: 'esmodule' }
    }
  }).run()
}

async function metro(folder, withExports) {
  const { default: Metro } = await import('metro')
  const plugins = [require.resolve('@babel/plugin-transform-modules-commonjs')]
  writeFileSync(join(folder, 'babel.config.json'), JSON.stringify({ plugins }))
  mkdirSync(join(folder, 'out'))
  const extraNodeModules = { 'metro-runtime': join(TOOLS, 'metro-runtime') }
  const config = await Metro.loadConfig({ cwd: folder, resetCache: true }, {
    projectRoot: folder,
    watchFolders: [dirname(folder), TOOLS],
    maxWorkers: 1,
    reporter: { update() {} },
    resolver: { unstable_enablePackageExports: withExports, useWatchman: false, extraNodeModules }
  })
  await Metro.runBuild(config, {
    entry: join(folder, 'entry.mjs'),
    out: join(folder, 'out/output.js'),
    dev: false,
    minify: true,
    platform: 'web'
  })
  cpSync(join(folder, 'out/output.js'), join(folder, 'out/output.mjs'))
}

function compile(compiler) {
  return new Promise((done, fail) => compiler.run((error, stats) => {
    if (error || stats.hasErrors()) fail(error ?? new Error(stats.toString('errors-only')))
    else done()
  }))
}

const [, , bundler, folder] = process.argv
try {
  await BUNDLERS[bundler](folder)
  process.exit()
} catch (error) {
  console.error(error.stack, ...(error.diagnostics ?? []).map(({ message }) => message))
  process.exit(1)
}
