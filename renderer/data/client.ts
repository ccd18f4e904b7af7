import type { Client, Contract } from '../../ipc/call.ts'
import { fromFailure } from '../../ipc/result.ts'
import type { Bridge } from './bridge.ts'

type Method = (input: unknown) => Promise<unknown>

/** Makes every call of a contract a typed function over the bridge; a failure arrives as the AppError it was. */
export function client<C extends Contract>(contract: C, bridge: () => Pick<Bridge, 'invoke'>): Client<C> {
  const groups = Object.entries(contract).map(([group, calls]) => {
    const methods = Object.entries(calls).map(([method, { output }]): [string, Method] => [
      method,
      async (input) => {
        const answer = await bridge().invoke(group, method, input)
        if (!answer.ok) throw fromFailure(answer.error)
        return output.parse(answer.value)
      },
    ])
    return [group, Object.fromEntries(methods)]
  })
  return Object.fromEntries(groups) as Client<C>
}
