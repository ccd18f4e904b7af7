import type { AppError } from '../../domain/errors.ts'

/** A failure as a person reads it: what happened, what was kept, what to do; its code small below. */
export function Problem({ error }: { readonly error: AppError }) {
  return (
    <div className="problem" role="alert">
      <strong>{error.message}</strong>
      <span>{error.hint}</span>
      <small>{error.code}</small>
    </div>
  )
}
