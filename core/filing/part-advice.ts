import { MEGABYTE } from '../../domain/filing.ts'

/** What to do with a file that is over the limit by itself; null for one that keeps it. */
export function partAdvice(
  { exhibits, bytes }: { readonly exhibits: readonly string[]; readonly bytes: number },
  limit: number,
): string | null {
  if (bytes <= limit) return null
  const sizes = `${megabytes(bytes)} MB, over the limit of ${megabytes(limit)} MB`
  if (exhibits.length === 0)
    return `The petition alone is ${sizes}. Use a channel that takes larger files, or move its pictures into exhibits.`
  return `Exhibit ${exhibits.join(', ')} alone is ${sizes}. Bind the pages that matter as an excerpt, send it on a disc and say so in the petition, or use a channel that takes larger files.`
}

const megabytes = (bytes: number) => (bytes / MEGABYTE).toLocaleString('en-US', { maximumFractionDigits: 2 })
