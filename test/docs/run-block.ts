import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { installedPackage } from '../package/installed.js'

const PEERS = resolve('test/peers/node_modules')

/**
 * Compiles a code block against the installed package and runs it. What stands before `//=>` has to equal what stands behind.
 * Gives the number of such lines.
 */
export function runBlock(name: string, code: string, compilerOptions: Record<string, unknown> = {}): number {
  const folder = join(installedPackage(), name)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  // What a block imports beside statusbook: the clients of the recipes.
  symlinkSync(PEERS, join(folder, 'node_modules'), 'junction')

  let checks = 0
  const checked = code.replace(/^(?!\s*(?:\/\/|type ))(\s*)(.+?) \/\/=> (.+)$/gm, (_, indent: string, expression: string, value: string) => {
    checks++
    return `${indent}equal(${expression}, ${value})`
  })
  writeFileSync(join(folder, 'block.ts'), `import { deepStrictEqual as equal } from 'node:assert'\n${checked}\nvoid equal\n`)
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({
    compilerOptions: {
      target: 'es2022',
      module: 'nodenext',
      lib: ['es2023', 'dom', 'dom.iterable'],
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      typeRoots: [join(PEERS, '@types')],
      types: ['node'],
      skipLibCheck: true,
      outDir: 'out',
      ...compilerOptions
    },
    files: ['block.ts']
  }))
  run(resolve('node_modules/typescript/bin/tsc'), ['-p', folder], folder)
  run(join('out', 'block.js'), [], folder)
  return checks
}

function run(script: string, args: string[], cwd: string): void {
  try {
    execFileSync(process.execPath, [script, ...args], { cwd, encoding: 'utf8', stdio: 'pipe', timeout: 60_000 })
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string }
    throw new Error(`${script} failed:\n${stdout}${stderr}`)
  }
}
