// The run-time objects of the const enums. Their types are the const enums themselves, in generated/const-enum.ts.
export * as HttpStatus from './generated/codes.js'
export * as UnofficialStatus from './generated/unofficial-codes.js'
