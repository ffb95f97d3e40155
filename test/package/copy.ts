import { cpSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'

const FILES = [
  'package.json', 'package-lock.json', 'tsconfig.json', 'tsup.config.ts', 'src', 'data',
  'README.md', 'LICENSE', 'CHANGELOG.md'
]

/** Copies the files that a build and the package need. */
export function copyFiles(copy: string): void {
  for (const name of FILES) cpSync(name, join(copy, name), { recursive: true })
}

/** Copies the project with its dependencies, so that the copy can be built. */
export function copyProject(copy: string): void {
  copyFiles(copy)
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction')
}
