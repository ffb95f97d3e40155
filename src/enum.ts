export { HttpStatus } from './generated/enum.js'
