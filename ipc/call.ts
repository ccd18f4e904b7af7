import type { z } from 'zod'

/** One call of the seam: what goes in and what comes back, as schemas. */
export interface Call<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  readonly input: I
  readonly output: O
}

export function call<I extends z.ZodType, O extends z.ZodType>(input: I, output: O): Call<I, O> {
  return { input, output }
}

export type Contract = Readonly<Record<string, Readonly<Record<string, Call>>>>

/** The window's side: every call of the contract as an async function. */
export type Client<C extends Contract> = {
  readonly [G in keyof C]: {
    readonly [M in keyof C[G]]: (input: z.input<C[G][M]['input']>) => Promise<z.output<C[G][M]['output']>>
  }
}

/** The case host's side: one function for every call of the contract; a missing one does not compile. */
export type Handlers<C extends Contract, Context> = {
  readonly [G in keyof C]: {
    readonly [M in keyof C[G]]: (
      context: Context,
      input: z.output<C[G][M]['input']>,
    ) => z.input<C[G][M]['output']> | Promise<z.input<C[G][M]['output']>>
  }
}
