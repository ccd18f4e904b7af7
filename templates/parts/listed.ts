import type { FitInput } from '../basics.ts'

/** What a list says of the case's entities, in a sentence that names the file's day; null where a person judged none to be named by it. */
export function listedWords(
  { listed }: Pick<FitInput, 'listed'>,
  list: FitInput['listed'][number]['list'],
): string | null {
  const named = listed.filter((one) => one.list === list)
  const [first] = named
  if (!first) return null
  const names = named.map(({ name, goods, status }) => {
    const about = [goods, status === null ? null : `status “${status}”`].filter((part) => part !== null).join(', ')
    return about === '' ? `“${name}”` : `“${name}” (${about})`
  })
  return `${names.join(' and ')} ${named.length > 1 ? 'are' : 'is'} named in the file dated ${first.asOf}, as judged in this case`
}
