export * from './generated/const-enum.js'
