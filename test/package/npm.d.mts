export interface Packed {
  tarball: string
  filename: string
  unpackedSize: number
  files: { path: string; size: number }[]
}

export function pack(project: string, options?: { into?: string; env?: NodeJS.ProcessEnv }): Packed
export function install(tarball: string, folder: string): void
export function installLocked(folder: string): void
