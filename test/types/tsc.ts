import { execFile } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { installedPackage } from '../package/installed.js'

/** The oldest supported compiler, the newest, and widely used ones in between. */
export const COMPILERS = ['5.4', '5.9', '6.0', '7.0'] as const
export type Compiler = (typeof COMPILERS)[number]

/** The packages of test/peers. */
export const PEER_MODULES = resolve('test/peers/node_modules')

/** Writes a project beside the installed package, and gives the name of its folder. */
export function project(
  name: string,
  type: 'module' | 'commonjs',
  compilerOptions: Record<string, unknown>,
  files: Record<string, string>
): string {
  const folder = join(installedPackage(), name)
  const defaults = {
    target: 'es2022',
    lib: ['es2022', 'dom', 'dom.iterable'],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    noEmit: true
  }
  const tsconfig = { compilerOptions: { ...defaults, ...compilerOptions }, files: Object.keys(files) }
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type }))
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(tsconfig))
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text)
  return name
}

/** The output of `tsc` for several projects in one run. Two run at a time, because there may be only two cores. */
export async function tsc(compiler: Compiler, ...folders: string[]): Promise<string> {
  while (running >= 2) await new Promise<void>(resolve => waiting.push(resolve))
  running++
  try {
    return await new Promise((resolve, reject) => {
      const script = join(PEER_MODULES, `typescript-${compiler}/bin/tsc`)
      const args = [script, '--build', '--pretty', 'false', ...folders]
      const options = { cwd: installedPackage(), maxBuffer: 10 ** 8 }
      execFile(process.execPath, args, options, (error, stdout, stderr) => {
        // The compiler prints errors in the project to stdout. Without output, it failed for another reason.
        if (error && stdout === '') reject(new Error(`TypeScript ${compiler} failed: ${error.message}${stderr}`))
        else resolve(stdout)
      })
    })
  } finally {
    running--
    waiting.shift()?.()
  }
}

let running = 0
const waiting: (() => void)[] = []

export interface CompilerError {
  /** Relative to the folder of the installed package. */
  file: string
  line: number
  /** The error code and all lines of the message. */
  message: string
}

/** The errors in the output of a compiler. */
export function errorsIn(output: string): CompilerError[] {
  const errors: CompilerError[] = []
  for (const text of output.split('\n').filter(Boolean)) {
    const start = /^(?:(.+?)\((\d+),\d+\): )?error (TS\d+: .*)$/.exec(text)
    if (start) errors.push({ file: start[1] ?? 'tsconfig.json', line: Number(start[2] ?? 0), message: start[3]! })
    else if (errors.length > 0) errors.at(-1)!.message += `\n${text}`
    else errors.push({ file: '', line: 0, message: text })
  }
  return errors
}
