// Bundles the declarations of index.ts in a folder, those of statusbook included, as out/index.d.ts:
// `node bundle-declarations.mjs <tool> <folder>`.
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

const TOOLS = join(import.meta.dirname, 'node_modules')
const [, , tool, folder] = process.argv

const BUNDLERS = {
  async 'rollup-plugin-dts'() {
    const [{ rollup }, { dts }] = await Promise.all([import('rollup'), import('rollup-plugin-dts')])
    const plugins = [dts({ respectExternal: true })]
    const bundle = await rollup({ input: 'index.ts', plugins, onwarn: ({ message }) => console.error(message) })
    await bundle.write({ file: 'out/index.d.ts', format: 'es' })
  },

  'tsup, dts.resolve': () => tsup(true),
  'tsup, dts.resolve: [\'statusbook\']': () => tsup(['statusbook']),

  async tsdown() {
    const { build } = await import('tsdown')
    await build({
      config: false,
      entry: 'index.ts',
      outDir: 'out',
      fixedExtension: false,
      dts: { resolver: 'tsc', emitDtsOnly: true },
      deps: { alwaysBundle: ['statusbook'] },
      logLevel: 'warn'
    })
  },

  async 'api-extractor, bundledPackages'() {
    node('typescript/bin/tsc', '--emitDeclarationOnly', '--outDir', 'declarations')
    const { Extractor, ExtractorConfig } = await import('@microsoft/api-extractor')
    const extractorConfig = ExtractorConfig.prepare({
      configObjectFullPath: join(folder, 'api-extractor.json'),
      packageJsonFullPath: join(folder, 'package.json'),
      configObject: {
        projectFolder: folder,
        mainEntryPointFilePath: join(folder, 'declarations/index.d.ts'),
        bundledPackages: ['statusbook'],
        compiler: { tsconfigFilePath: join(folder, 'tsconfig.json') },
        dtsRollup: { enabled: true, untrimmedFilePath: join(folder, 'out/index.d.ts') },
        apiReport: { enabled: false },
        docModel: { enabled: false },
        tsdocMetadata: { enabled: false }
      }
    })
    Extractor.invoke(extractorConfig, { localBuild: true })
  }
}

function tsup(resolve) {
  const dts = { only: true, resolve, compilerOptions: { ignoreDeprecations: '6.0' } }
  writeFileSync('tsup.config.json', JSON.stringify({ entry: ['index.ts'], format: 'esm', outDir: 'out', dts }))
  node('tsup/dist/cli-default.js', '--silent')
}

function node(script, ...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(TOOLS, script), ...args], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stdout + stderr)
}

process.chdir(folder)
await BUNDLERS[tool]()
process.exit()
