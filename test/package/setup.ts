import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder in which only the packed tarball is installed. */
    installed: string
    /** The tarball. */
    tarball: string
  }
}

const ROOT = process.cwd()

/** Builds and packs a copy of the project, so that the tests use what a user installs, and installs the packages to compare it with. */
export default function setup({ provide }: TestProject): () => void {
  installPeers(join(ROOT, 'test/peers'))
  const folder = mkdtempSync(join(tmpdir(), 'statusbook-'))
  const copy = join(folder, 'copy')
  copyProject(copy)
  const tarball = pack(copy)
  const installed = join(folder, 'installed')
  install(tarball, installed)
  provide('installed', installed)
  provide('tarball', tarball)
  return () => rmSync(folder, { recursive: true, force: true })
}

/** Copies the files that a build and the package need. */
export function copyProject(copy: string): void {
  mkdirSync(copy, { recursive: true })
  for (const name of ['package.json', 'tsconfig.json', 'tsup.config.ts', 'src', 'data', 'README.md', 'LICENSE', 'CHANGELOG.md']) {
    cpSync(join(ROOT, name), join(copy, name), { recursive: true })
  }
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction')
}

/** Builds a copy of the project and gives the path of its tarball. */
export function pack(copy: string, env: NodeJS.ProcessEnv = {}): string {
  execFileSync('npm', ['run', 'build', '--silent'], { cwd: copy, stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, ...env } })
  const [packed] = JSON.parse(npm(copy, 'pack', '--json', '--ignore-scripts')) as [{ filename: string }]
  return join(copy, packed.filename)
}

/** Installs a tarball into an empty folder, without a registry. */
export function install(tarball: string, folder: string): void {
  mkdirSync(folder, { recursive: true })
  npm(folder, 'init', '--yes', '--silent')
  npm(folder, 'install', '--silent', '--offline', '--no-audit', '--no-fund', tarball)
}

/** Installs a private package of the tests, unless its installation matches its lock file. */
export function installPeers(folder: string): void {
  const lock = (path: string): string => {
    const { packages } = JSON.parse(readFileSync(path, 'utf8')) as { packages: Record<string, { version?: string; optional?: boolean }> }
    return JSON.stringify(Object.entries(packages).filter(([name, { optional }]) => name && !optional).map(([name, { version }]) => [name, version]))
  }
  const hidden = join(folder, 'node_modules/.package-lock.json')
  if (existsSync(hidden) && lock(hidden) === lock(join(folder, 'package-lock.json'))) return
  console.log(`Installing what the tests compare with: ${folder}`)
  npm(folder, 'ci', '--ignore-scripts', '--no-audit', '--no-fund')
}

function npm(cwd: string, ...args: string[]): string {
  return execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
}
