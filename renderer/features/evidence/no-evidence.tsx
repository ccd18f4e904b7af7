import { Empty } from '../../ui/empty.tsx'
import { Keys } from '../../ui/keys/keys.tsx'

/** What stands in the list before anything was added. */
export function NoEvidence() {
  return (
    <Empty
      title="Nothing has been collected yet"
      example={
        <p>
          A press report as PDF, a photograph, a saved web page, a shipment table, a signed statement. Each keeps its
          original bytes, its SHA-256, and who gave it to you.
        </p>
      }
    >
      <p>
        Drop files or folders anywhere here, or press <b>Add files</b> <Keys of="import" />. The originals are copied
        into the case; the files you add are left as they are.
      </p>
    </Empty>
  )
}
