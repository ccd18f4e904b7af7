import type { Inline } from './model.ts'

/** Runs in which no full stop follows one: a sentence that ends with "Ltd." ends with that stop alone. */
export function oneFullStop(runs: readonly Inline[]): readonly Inline[] {
  return runs.flatMap((run, i): readonly Inline[] => {
    const before = runs[i - 1]
    if (run.kind !== 'text' || before === undefined || !/^\.(?:\s|$)/u.test(run.text)) return [run]
    // Behind dots that end no word, a stop stands as it was written.
    if (!/\p{L}\.$/u.test(lastWords(before))) return [run]
    const rest = run.text.slice(1)
    return rest === '' ? [] : [{ kind: 'text', text: rest }]
  })
}

/** The words a run ends with on the page; none where they are settled only when the document is numbered. */
function lastWords(run: Inline): string {
  if (run.kind === 'text') return run.text
  if (run.kind !== 'strong' && run.kind !== 'emphasis') return ''
  const last = run.children.at(-1)
  return last === undefined ? '' : lastWords(last)
}
