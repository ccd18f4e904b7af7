import { useQuery } from '../../data/use-query.ts'
import { Button } from '../../ui/button.tsx'
import { Problem } from '../../ui/problem.tsx'

/** The letter of advice CBP might write, for the team alone, to be printed or read at a meeting. */
export function ReturnLetter({ template }: { readonly template: string }) {
  const { data, error } = useQuery('petition', 'returnLetter', { template })
  if (error) return <Problem error={error} />
  const [heading = '', ...paragraphs] = data ?? []
  return (
    <div className="stack">
      <div className="actions">
        <span className="sp" />
        <Button onPress={() => window.print()}>Print …</Button>
      </div>
      <article className="letter printed">
        <p className="internal">{heading}</p>
        {paragraphs.map((paragraph, i) => (
          <p key={i}>{paragraph}</p>
        ))}
      </article>
    </div>
  )
}
