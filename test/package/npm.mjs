// What the tests, the benchmarks and the runtimes do with npm. Types: npm.d.mts.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Builds a project and packs it into a folder. Gives what npm says of the package, and the path of the tarball. */
export function pack(project, { into = project, env = {} } = {}) {
  const options = { cwd: project, stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, ...env } }
  execFileSync('npm', ['run', 'build', '--silent'], options)
  const [packed] = JSON.parse(npm(project, 'pack', '--json', '--ignore-scripts', '--pack-destination', into))
  return { ...packed, tarball: join(into, packed.filename) }
}

/** Installs a tarball into an empty folder, without a registry. */
export function install(tarball, folder) {
  mkdirSync(folder, { recursive: true })
  npm(folder, 'init', '--yes', '--silent')
  npm(folder, 'install', '--silent', '--offline', '--no-audit', '--no-fund', tarball)
}

/** Installs a private package of the tests, unless its installation matches its lock file. */
export function installLocked(folder) {
  const hidden = join(folder, 'node_modules/.package-lock.json')
  if (existsSync(hidden) && versionsIn(hidden) === versionsIn(join(folder, 'package-lock.json'))) return
  console.log(`Installing what the tests use: ${folder}`)
  npm(folder, 'ci', '--ignore-scripts', '--no-audit', '--no-fund')
}

/** The packages in a lock file, without the optional ones, which depend on the machine. */
function versionsIn(lockFile) {
  const packages = Object.entries(JSON.parse(readFileSync(lockFile, 'utf8')).packages)
  const required = packages.filter(([name, { optional }]) => name && !optional)
  return JSON.stringify(required.map(([name, { version }]) => [name, version]))
}

function npm(cwd, ...args) {
  return execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
}
