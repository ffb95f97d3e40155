import { resolve } from 'node:path'
import { installPeers } from '../package/setup.js'

/** Installs the tool chains (a few hundred megabytes, the first time). */
export default function setup(): void {
  installPeers(resolve('test/toolchains'))
}
