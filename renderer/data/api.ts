import { client } from './client.ts'

/** Every call of the seam, typed by the contract. */
export const api = client(
  async () => (await import('./contract.ts')).contract,
  () => window.bridge,
)
