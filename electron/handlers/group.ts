import type { Handlers } from '../../ipc/call.ts'
import type { WithholdContract } from '../../ipc/contract.ts'
import type { Host } from '../host.ts'

/** The handlers of one group of the contract. */
export type GroupHandlers<G extends keyof WithholdContract> = Handlers<WithholdContract, Host>[G]
