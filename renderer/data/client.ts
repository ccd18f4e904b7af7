import type { Client, Contract } from '../../ipc/call.ts'
import { fromFailure } from '../../ipc/result.ts'
import type { Bridge } from './bridge.ts'

type Method = (input: unknown) => Promise<unknown>

/**
 * Makes every call of a contract a typed function over the bridge; a failure arrives as the AppError it was. The contract
 * is loaded with the first answer: asking needs none of its schemas, and the first page is on the screen sooner without.
 */
export function client<C extends Contract>(load: () => Promise<C>, bridge: () => Pick<Bridge, 'invoke'>): Client<C> {
  const ask = async (group: string, method: string, input: unknown): Promise<unknown> => {
    const answer = await bridge().invoke(group, method, input)
    if (!answer.ok) throw fromFailure(answer.error)
    const contract: Contract = await load()
    return contract[group]?.[method]?.output.parse(answer.value)
  }
  const methods = (group: string) =>
    named(
      (method): Method =>
        (input) =>
          ask(group, method, input),
    )
  return named(methods) as Client<C>
}

/** An object that has a property of every name. */
function named<T>(make: (name: string) => T): Readonly<Record<string, T>> {
  return new Proxy({}, { get: (_target, name) => make(String(name)) })
}
