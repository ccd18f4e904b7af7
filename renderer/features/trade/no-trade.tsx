import { to } from '../../app/route.ts'
import { useStore } from '../../app/store.ts'
import { Button, TextLink } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'

/** What stands here before the first trade file. */
export function NoTrade({ onImport }: { readonly onImport: () => void }) {
  return (
    <Empty
      title="No trade records yet"
      example={
        <p>A Panjiva, ImportYeti, ImportGenius or Datamyne export, AMS manifest tables, Chinese customs rows.</p>
      }
    >
      <p>
        Give a CSV, TSV or XLSX file as the vendor made it. You see which column is which and what becomes of each row
        before anything is kept.
      </p>
      <div>
        <Button look="primary" onPress={onImport}>
          Import a trade file…
        </Button>
      </div>
      <p>
        <TextLink onPress={() => useStore.getState().go(to.help('trade'))}>
          What trade records can and can’t say
        </TextLink>
      </p>
    </Empty>
  )
}
