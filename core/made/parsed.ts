import { AppError } from '../../domain/errors.ts'

interface Schema<T> {
  safeParse(input: unknown): {
    readonly success: boolean
    readonly data?: T
    readonly error?: { readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[] }
  }
}

/** The fields as they must be. Throws `bad-declaration` by the first that is not; `hint` tells which there are. */
export function parsed<T>(schema: Schema<T>, input: unknown, hint: string): T {
  const { data, error } = schema.safeParse(input)
  if (data !== undefined) return data
  const [issue] = error?.issues ?? []
  throw new AppError(
    'bad-declaration',
    `The page can't be made: ${issue?.path.map(String).join('.') || 'it'} is not as it should be (${issue?.message ?? ''}). Nothing was changed.`,
    hint,
    error,
  )
}
