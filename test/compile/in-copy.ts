import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { copyProject } from '../package/copy.js'

/** Runs a test in a copy of the project. In the project itself, the build would repair what another test must find. */
export function inCopy(test: (copy: string) => void): void {
  const copy = mkdtempSync(join(tmpdir(), 'statusbook-copy-'))
  try {
    copyProject(copy)
    test(copy)
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

/** Runs a script of package.json, and gives its exit code and its stderr, without npm's own lines. */
export function run(script: string, copy: string): { status: number | null; lines: string[] } {
  const { status, stderr } = spawnSync('npm', ['run', script, '--silent'], { cwd: copy, encoding: 'utf8' })
  return { status, lines: stderr.split('\n').filter(line => line && !line.startsWith('npm ')) }
}

/** The text of every file below a folder, by its path. */
export function filesIn(folder: string): Record<string, string> {
  const textOf = (path: string): string => {
    const file = join(folder, path)
    return statSync(file).isFile() ? readFileSync(file, 'utf8') : 'a folder'
  }
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const own = paths.filter(path => !path.startsWith('node_modules')).sort()
  return Object.fromEntries(own.map(path => [path, textOf(path)]))
}
