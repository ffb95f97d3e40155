import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** Runs a test in a copy of the files that a build reads. In the project itself, the build would repair what another test must find. */
export function inCopy(test: (copy: string) => void): void {
  const copy = mkdtempSync(join(tmpdir(), 'statusbook-copy-'))
  try {
    for (const name of ['package.json', 'tsconfig.json', 'tsup.config.ts', 'src', 'data']) cpSync(name, join(copy, name), { recursive: true })
    symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction')
    test(copy)
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

/** Runs a script of package.json, and gives its exit code and its stderr, without npm's own lines. */
export function run(script: string, copy: string, env: NodeJS.ProcessEnv = {}): { status: number | null; lines: string[] } {
  const { status, stderr } = spawnSync('npm', ['run', script, '--silent'], { cwd: copy, encoding: 'utf8', env: { ...process.env, ...env } })
  return { status, lines: stderr.split('\n').filter(line => line && !line.startsWith('npm ')) }
}

/** The text of every file below a folder, by its path. */
export function filesIn(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(path => !path.startsWith('node_modules')).sort()
  return Object.fromEntries(paths.map(path => [path, statSync(join(folder, path)).isFile() ? readFileSync(join(folder, path), 'utf8') : 'a folder']))
}
