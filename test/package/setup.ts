import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { TestProject } from 'vitest/node'
import { copyProject } from './copy.js'
import { install, installLocked, pack } from './npm.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder in which only the packed tarball is installed. */
    installed: string
    /** The tarball. */
    tarball: string
  }
}

/** Packs and installs a copy of the project, so that tests use what a user installs, and installs the peers. */
export default function setup({ provide }: TestProject): () => void {
  installLocked(resolve('test/peers'))
  const folder = mkdtempSync(join(tmpdir(), 'statusbook-'))
  const copy = join(folder, 'copy')
  const installed = join(folder, 'installed')
  copyProject(copy)
  const { tarball } = pack(copy)
  install(tarball, installed)
  provide('installed', installed)
  provide('tarball', tarball)
  return () => rmSync(folder, { recursive: true, force: true })
}
