import { contract } from '../../ipc/contract.ts'
import { client } from './client.ts'

/** Every call of the seam, typed by the contract. */
export const api = client(contract, () => window.bridge)
