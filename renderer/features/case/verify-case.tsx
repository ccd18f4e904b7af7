import type { Verification } from '../../../domain/verification.ts'
import { to } from '../../app/route.ts'
import { useStore } from '../../app/store.ts'
import { useVerify } from '../../app/use-verify.ts'
import { useQuery } from '../../data/use-query.ts'
import { Button, TextLink } from '../../ui/button.tsx'
import { Verdicts } from './verdicts.tsx'

interface VerifyCaseProps {
  readonly report: Verification | null
  readonly onReport: (report: Verification) => void
}

/** Reads every page, hashes every original again and walks the custody log; says in words what holds. */
export function VerifyCase({ report, onReport }: VerifyCaseProps) {
  const verify = useVerify(onReport)
  return (
    <section className="case-part">
      <h2>Is everything as it was?</h2>
      <p>
        Every page of the file is read, the SHA-256 of every original is made again and compared, and the custody log is
        walked from its start.
      </p>
      <div>
        <Button onPress={verify}>Verify the case</Button>
      </div>
      {report ? <Verdicts report={report} nameOf={(id) => <ItemLink id={id} />} /> : null}
    </section>
  )
}

function ItemLink({ id }: { readonly id: Verification['evidence']['failed'][number]['id'] }) {
  const items = useQuery('evidence', 'list', {}).data
  const title = items?.find((item) => item.id === id)?.title ?? id
  return <TextLink onPress={() => useStore.getState().go(to.reader(id))}>{title}</TextLink>
}
