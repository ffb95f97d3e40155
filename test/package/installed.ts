import { inject } from 'vitest'

/** A folder in which only the packed tarball is installed. */
export const installedPackage = (): string => inject('installed')

/** The packed tarball. */
export const packedTarball = (): string => inject('tarball')
