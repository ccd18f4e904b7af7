import { expect, it } from 'vitest'
import { closeCase } from '../core/case/open-case.ts'
import { PASSPHRASE, tempCase } from '../tests/support/temp-case.ts'
import type { HostEvent } from '../ipc/events.ts'
import { caseHandlers } from './handlers/case.ts'
import { hold, release, type Host } from './host.ts'

const NEXT = 'second loud passphrase of few'

async function hostWithCase() {
  const { app, folder } = await tempCase()
  const told: HostEvent[] = []
  const host: Host = {
    open: null,
    closing: null,
    changing: null,
    backupProblem: null,
    openingCheck: null,
    around: {},
    userData: folder,
    works: new Map(),
    tell: (event) => void told.push(event),
    opened: () => undefined,
    backedUp: () => undefined,
  }
  hold(host, app)
  return { host, told }
}

it('the case counts as open while its passphrase is changed, so that the window stays to show the new sheet', async () => {
  const { host } = await hostWithCase()
  const changing = caseHandlers.changePassphrase(host, { passphrase: PASSPHRASE, next: NEXT })
  const meanwhile = caseHandlers.info(host)
  expect((await changing).recoveryKey.split(' ')).toHaveLength(24)
  expect(await meanwhile).toMatchObject({ title: 'Test case' })
  if (host.open) await closeCase(host.open)
})

it('a case locked while its passphrase is changed is locked when that is done', async () => {
  const { host, told } = await hostWithCase()
  const changing = caseHandlers.changePassphrase(host, { passphrase: PASSPHRASE, next: NEXT })
  const locking = release(host)
  await Promise.all([changing, locking])
  expect(host.open).toBeNull()
  expect(told.at(-1)).toMatchObject({ event: 'case.closed' })
})

it('a wrong passphrase leaves the case locked under the old one, and says so', async () => {
  const { host, told } = await hostWithCase()
  const refused = { code: 'wrong-passphrase-or-damaged' }
  await expect(caseHandlers.changePassphrase(host, { passphrase: 'not it', next: NEXT })).rejects.toMatchObject(refused)
  expect(await caseHandlers.info(host)).toBeNull()
  expect(told.at(-1)).toMatchObject({ event: 'case.closed', reason: expect.stringMatching(/was not changed/) })
})
