import { execFile } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { installedPackage } from '../package/installed.js'

export const TOOLS = resolve('test/toolchains/node_modules')

/** Makes a folder beside the installed package. Its programs find the tools too, unless they come `withTools: false`. */
export function makeFolder(name: string, files: Record<string, string>, { withTools = true } = {}): string {
  const folder = join(installedPackage(), name)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  if (withTools) symlinkSync(TOOLS, join(folder, 'node_modules'), 'junction')
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  return folder
}

/** The text of a tsconfig.json for programs of ES modules. */
export function tsconfig(files: readonly string[], compilerOptions: object = {}): string {
  const defaults = {
    target: 'es2022',
    module: 'nodenext',
    lib: ['es2022', 'dom'],
    strict: true,
    types: [],
    skipLibCheck: true,
    outDir: 'out'
  }
  return JSON.stringify({ compilerOptions: { ...defaults, ...compilerOptions }, files })
}

/** Runs a script in a folder and gives its output. An error contains all output. */
export async function run(script: string, args: readonly string[], cwd: string): Promise<string> {
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' }
  const options = { cwd, env, encoding: 'utf8', maxBuffer: 10 ** 8 } as const
  try {
    return (await promisify(execFile)(process.execPath, [script, ...args], options)).stdout
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string }
    throw new Error(`${script} ${args.join(' ')} failed:\n${stdout}${stderr}`)
  }
}
