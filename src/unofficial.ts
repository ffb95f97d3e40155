export * from './generated/unofficial-constants.js'
export { UNOFFICIAL_PHRASES_BY_CODE } from './generated/unofficial-phrases-by-code.js'
