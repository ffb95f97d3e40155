import { resolve } from 'node:path'
import { installLocked } from '../package/npm.mjs'

/** Installs the tool chains (a few hundred megabytes, the first time). */
export default function setup(): void {
  installLocked(resolve('test/toolchains'))
}
