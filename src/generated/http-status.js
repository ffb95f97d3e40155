// Generated from data/status-codes.json and data/sources.json by `npm run build`. Do not edit.

export * as HttpStatus from './constants.js'
