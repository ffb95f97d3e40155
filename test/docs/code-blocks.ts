import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { installedPackage } from '../package/installed.js'

const PEERS = resolve('test/peers/node_modules')

/** How many lines of a block give the result of an expression after `//=>`. */
export const countChecks = (code: string): number => code.split('//=>').length - 1

/**
 * Compiles code blocks against the installed package, in one program, and runs them in one process: each expression
 * before `//=>` has to equal the one after it. Gives what went wrong with each block, by its name.
 */
export function runBlocks(
  folderName: string,
  blocks: Record<string, string>,
  compilerOptions: object = {}
): Record<string, string | undefined> {
  const folder = join(installedPackage(), folderName)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  // For the clients that the recipes import.
  symlinkSync(PEERS, join(folder, 'node_modules'), 'junction')
  for (const [name, code] of Object.entries(blocks)) {
    const program = `import { deepStrictEqual as equal } from 'node:assert'\n${withChecks(code)}\nvoid equal\n`
    writeFileSync(join(folder, `${name}.ts`), program)
  }
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
    files: Object.keys(blocks).map(name => `${name}.ts`)
  }))
  run(resolve('node_modules/typescript/bin/tsc'), ['-p', folder], folder)
  writeFileSync(join(folder, 'run.js'), RUNNER)
  run('run.js', Object.keys(blocks), folder)
  return JSON.parse(readFileSync(join(folder, 'faults.json'), 'utf8')) as Record<string, string>
}

const RUNNER = `
import { writeFileSync } from 'node:fs'
const faults = {}
for (const name of process.argv.slice(2)) {
  await import('./out/' + name + '.js').catch(error => (faults[name] = error.stack))
}
writeFileSync('faults.json', JSON.stringify(faults))
`

/** Runs a block of JavaScript against the installed package, as an ES module or, with `require`, in CommonJS. */
export function runJavaScript(name: string, code: string, form: string): void {
  const folder = join(installedPackage(), 'javascript')
  mkdirSync(folder, { recursive: true })
  const file = `${name}.${form === 'require' ? 'cjs' : 'mjs'}`
  const program = `import { deepStrictEqual as equal } from 'node:assert'\n${withChecks(code)}`
  const required = program.replace(/^import (.+) from (.+)$/gm, (_, names: string, path: string) =>
    `const ${names.replace(' as ', ': ')} = require(${path})`
  )
  writeFileSync(join(folder, file), form === 'require' ? required : program)
  run(file, [], folder)
}

function withChecks(code: string): string {
  const line = /^(?!\s*(?:\/\/|type ))(\s*)(.+?) \/\/=> (.+)$/gm
  const checked = code.replace(line, '$1equal($2, $3)')
  const left = countChecks(checked)
  if (left > 0) throw new Error(`found ${left} arrows that do not follow an expression on the same line in:\n${code}`)
  return checked
}

function run(script: string, args: string[], cwd: string): void {
  try {
    execFileSync(process.execPath, [script, ...args], { cwd, encoding: 'utf8', stdio: 'pipe', timeout: 60_000 })
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string }
    throw new Error(`${script} failed:\n${stdout}${stderr}`)
  }
}
