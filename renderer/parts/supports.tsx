import { useTemplate } from '../data/use-template.ts'
import { StateMark } from '../ui/state-mark.tsx'
import { shortCites } from './words.ts'

/** What a fact supports, as the law's own numbers; each says in full what it stands for. */
export function Supports({ requirements }: { readonly requirements: readonly string[] }) {
  const known = useTemplate()?.requirements ?? []
  const own = known.filter(({ id }) => requirements.includes(id))
  if (own.length === 0) return <StateMark tone="none">Supports nothing</StateMark>
  const says = (cite: string) =>
    own
      .filter(({ cites }) => shortCites([cites]).includes(cite))
      .map((requirement) => requirement.says)
      .join('; ')
  return shortCites(own.map(({ cites }) => cites)).map((cite) => (
    <span key={cite} className="law" title={says(cite)}>
      {cite}
    </span>
  ))
}
