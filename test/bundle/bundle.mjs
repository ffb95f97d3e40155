import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { load } from './peers.mjs'

/** Each writes the minified bundle of `entry` to `output`, with its default production settings. */
const BUNDLERS = {
  async esbuild(entry, output) {
    const esbuild = await load('esbuild')
    await esbuild.build({
      entryPoints: [entry],
      outfile: output,
      bundle: true,
      minify: true,
      format: 'esm',
      logLevel: 'silent'
    })
  },

  async rollup(entry, output) {
    const { rollup } = await load('rollup')
    const { default: resolve } = await load('@rollup/plugin-node-resolve')
    const { default: terser } = await load('@rollup/plugin-terser')
    const bundle = await rollup({ input: entry, plugins: [resolve()], onwarn: unresolvedIsFatal })
    await bundle.write({ file: output, format: 'es', plugins: [terser({ module: true })] })
    await bundle.close()
  },

  async rolldown(entry, output) {
    const { rolldown } = await load('rolldown')
    const bundle = await rolldown({ input: entry, logLevel: 'silent' })
    await bundle.write({ file: output, format: 'es', minify: true })
    await bundle.close()
  },

  async webpack(entry, output) {
    const { default: webpack } = await load('webpack')
    const stats = await new Promise((done, fail) => {
      const target = { path: dirname(output), filename: basename(output) }
      const compiler = webpack({ mode: 'production', entry, output: target })
      compiler.run((error, stats) => compiler.close(() => (error ? fail(error) : done(stats))))
    })
    if (stats.hasErrors()) throw new Error(stats.toString('errors-only'))
  }
}

export const BUNDLER_NAMES = Object.keys(BUNDLERS)

/** The minified bundle of a program (the text of an ES module), or why there is none. */
export async function bundle(bundler, program, workbench) {
  const folder = mkdtempSync(join(workbench, 'program-'))
  const entry = join(folder, 'entry.mjs')
  const output = join(folder, 'output.js')
  writeFileSync(entry, program)
  await BUNDLERS[bundler](entry, output)
  return readFileSync(output, 'utf8').trimEnd()
}

function unresolvedIsFatal(warning) {
  if (warning.code === 'UNRESOLVED_IMPORT') throw new Error(warning.message)
}
