import { spawnSync } from 'node:child_process'

/** Whether Python is on this machine, with a module. If not, the tests that need it are skipped, and this says so. */
export function hasPython(module: string): boolean {
  const isThere = spawnSync('python3', ['-c', `import ${module}`]).status === 0
  if (!isThere) console.warn(`SKIPPED: python3 with the module ${module} is not on this machine`)
  return isThere
}

/** Runs a program that reads JSON from stdin as `given` and sets `answer`. Gives the answer. */
export function python(program: string, given: unknown): unknown {
  const text = `import json, sys\ngiven = json.load(sys.stdin)\n${program}\nprint(json.dumps(answer))`
  const options = { input: JSON.stringify(given), encoding: 'utf8' } as const
  const { status, stdout, stderr } = spawnSync('python3', ['-c', text], options)
  if (status !== 0) throw new Error(`python3 failed:\n${stderr}`)
  return JSON.parse(stdout)
}
