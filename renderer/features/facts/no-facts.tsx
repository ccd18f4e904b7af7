import { to } from '../../app/route.ts'
import { useStore } from '../../app/store.ts'
import { Button } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'

/** What stands in the chronology before the first fact. */
export function NoFacts() {
  return (
    <Empty
      title="No facts yet"
      example={
        <p className="doc">The auditor interviewed 10 of 49 workers. (Audit report, p. 4; supports § 12.42(b)(1))</p>
      }
    >
      <p>
        A fact is one short dated statement with the page that proves it. Open an item of evidence, select the words
        that prove something, and press <kbd>H</kbd>.
      </p>
      <div>
        <Button look="primary" onPress={() => useStore.getState().go(to.evidence())}>
          Go to the evidence
        </Button>
      </div>
    </Empty>
  )
}
