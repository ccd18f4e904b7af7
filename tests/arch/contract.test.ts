import { expect, test } from 'vitest'
import { handlers } from '../../electron/handlers.ts'
import { contract } from '../../ipc/contract.ts'
import { SHELL_CALLS } from '../../ipc/wire.ts'
import { shellContract } from '../../ipc/shell.ts'

const names = (table: object) =>
  Object.entries(table).flatMap(([group, calls]) => Object.keys(calls as object).map((call) => `${group}.${call}`))

test('every call of the contract has its handler, and every handler its call', () => {
  expect(names(handlers).sort()).toEqual(names(contract).sort())
})

test('the preload script offers exactly the calls of the shell', () => {
  expect([...SHELL_CALLS].sort()).toEqual(Object.keys(shellContract.shell).sort())
})
