import type { ListMatch } from '../../../domain/lists/list.ts'

/** How old a file of a list is, in words: lists change, and an old file says nothing of today. */
export function ageWords(asOf: string, now: Date): string {
  const days = Math.max(0, Math.floor((now.getTime() - Date.parse(`${asOf}T00:00:00Z`)) / 86_400_000))
  if (days === 0) return 'of today'
  if (days === 1) return '1 day old'
  return days < 60 ? `${days} days old` : `${Math.round(days / 30.4)} months old`
}

/** What became of an entry since it was answered for, as a sign and words. */
export const SINCE_WORDS: Readonly<
  Record<'changed' | 'gone', { readonly tone: 'weak' | 'missing'; readonly words: string }>
> = {
  changed: { tone: 'weak', words: 'Changed since the answer' },
  gone: { tone: 'missing', words: 'Not in the newest file' },
}

/** What an answer says of an entry. */
export const ANSWER_WORDS = {
  same: { tone: 'met', words: 'Named by the list' },
  different: { tone: 'none', words: 'Another than the list names' },
  undecided: { tone: 'weak', words: 'Left open' },
} as const

/** What a list says of an entry besides its name. */
export function entryWords({ goods, under, status, since }: ListMatch['entry']): string {
  return [goods, under, status === null ? null : `status “${status}”`, since === null ? null : `effective ${since}`]
    .filter((part) => part !== null)
    .join(' · ')
}

/** Whether a person has still to answer: nobody did, it was left open, or the entry is not what it was. */
export const isOpen = ({ answer, since }: Pick<ListMatch, 'answer' | 'since'>): boolean =>
  answer === null || answer.verdict === 'undecided' || since !== 'as-answered'
