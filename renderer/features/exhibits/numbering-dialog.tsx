import { useState } from 'react'
import type { BatesCorner, ExhibitList, NumberScheme, TranslationOrder } from '../../../domain/exhibit.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { Button } from '../../ui/button.tsx'
import { Radios, Select } from '../../ui/choice.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { Problem } from '../../ui/problem.tsx'

interface NumberingDialogProps {
  readonly template: string
  readonly list: ExhibitList
  readonly open: boolean
  readonly onClose: () => void
}

const SCHEMES: readonly { readonly id: NumberScheme; readonly words: string; readonly hint: string }[] = [
  { id: 'numbers', words: 'Numbers', hint: '1, 2, 3 …' },
  { id: 'letters', words: 'Letters', hint: 'A … Z, AA …' },
  { id: 'prefixed', words: 'With a prefix', hint: 'P-1, P-2 …' },
]
const CORNERS: readonly { readonly id: BatesCorner; readonly words: string }[] = [
  { id: 'bottom-left', words: 'Bottom left' },
  { id: 'bottom-right', words: 'Bottom right' },
  { id: 'top-left', words: 'Top left' },
  { id: 'top-right', words: 'Top right' },
]
const ORDERS: readonly { readonly id: TranslationOrder; readonly words: string }[] = [
  { id: 'translation-first', words: 'Translation, certificate, original' },
  { id: 'original-first', words: 'Original, translation, certificate' },
]

/** How all exhibits of the petition are numbered, grouped and stamped. */
export function NumberingDialog({ open, ...rest }: NumberingDialogProps) {
  return (
    <Dialog title="Numbering of the exhibits" open={open} onClose={rest.onClose}>
      {open ? <Form {...rest} /> : null}
    </Dialog>
  )
}

function Form({ template, list, onClose }: Omit<NumberingDialogProps, 'open'>) {
  const { frozenAt, scheme: numbered, ...stored } = list.numbering
  const [scheme, setScheme] = useState(numbered)
  const [prefix, setPrefix] = useState(stored.prefix)
  const [bates, setBates] = useState<TypedBates>({ ...stored.bates, digits: String(stored.bates.digits) })
  const [translations, setTranslations] = useState(stored.translations)
  const [groups, setGroups] = useState(list.groups.map(({ heading }) => heading).join('\n'))
  const { act, busy, error } = useAct()
  const save = async () => {
    const edit = { scheme, prefix, translations, bates: { ...bates, digits: Number(bates.digits) } }
    const headings = groups.split('\n').filter((heading) => heading.trim() !== '')
    const kept = (heading: string) =>
      list.groups.find((group) => group.heading.toLowerCase() === heading.trim().toLowerCase())?.id ?? null
    const done = await act(async () => {
      await api.exhibits.setNumbering({ template, edit })
      await api.exhibits.setGroups({ template, groups: headings.map((heading) => ({ id: kept(heading), heading })) })
    })
    if (done) onClose()
  }
  return (
    <>
      {frozenAt === null ? (
        <Radios label="Numbers" value={scheme} options={SCHEMES} onChange={setScheme} />
      ) : (
        <p className="note">
          The petition was recorded as filed, so its numbers stay. Later exhibits take numbers in between (4A).
        </p>
      )}
      {scheme === 'prefixed' && frozenAt === null ? <Field label="Prefix" value={prefix} onChange={setPrefix} /> : null}
      <Field
        label="Groups, one a line, in their order"
        value={groups}
        onChange={setGroups}
        many
        hint="An exhibit is put into a group beside the list. Groups are lettered by themselves."
      />
      <BatesRow bates={bates} onChange={setBates} />
      <Select label="Translations are bound as" value={translations} options={ORDERS} onChange={setTranslations} />
      {error ? <Problem error={error} /> : null}
      <div className="actions">
        <Button onPress={onClose}>Leave it</Button>
        <Button look="primary" disabled={busy} onPress={() => void save()}>
          Number them so
        </Button>
      </div>
    </>
  )
}

/** Bates settings as typed: the digits are a number once they are saved. */
interface TypedBates {
  readonly prefix: string
  readonly digits: string
  readonly corner: BatesCorner
}

function BatesRow({ bates, onChange }: { readonly bates: TypedBates; readonly onChange: (bates: TypedBates) => void }) {
  return (
    <div className="field-row">
      <Field label="Bates prefix" value={bates.prefix} onChange={(prefix) => onChange({ ...bates, prefix })} />
      <Field label="Digits" value={bates.digits} onChange={(digits) => onChange({ ...bates, digits })} />
      <Select
        label="Corner"
        value={bates.corner}
        options={CORNERS}
        onChange={(corner) => onChange({ ...bates, corner })}
      />
    </div>
  )
}
