import { useState } from 'react'
import type { Evidence } from '../../../../domain/evidence.ts'
import { canBeFigure } from '../../../../domain/figure.ts'
import type { EvidenceId } from '../../../../domain/ids.ts'
import { useQuery } from '../../../data/use-query.ts'
import { PageImage } from '../../../parts/page-image.tsx'
import { Button } from '../../../ui/button.tsx'
import { Radios } from '../../../ui/choice.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Field } from '../../../ui/field.tsx'

interface FigurePickerProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly onPick: (id: EvidenceId, page: number) => void
}

const MOST = 40

/** Chooses what a figure shows: a picture, a page of a PDF, or a chart or comparison made in the case. */
export function FigurePicker({ open, onClose, onPick }: FigurePickerProps) {
  return (
    <Dialog title="Put a figure into the text" open={open} onClose={onClose}>
      <Choose onClose={onClose} onPick={onPick} />
    </Dialog>
  )
}

function Choose({ onClose, onPick }: Omit<FigurePickerProps, 'open'>) {
  const [words, setWords] = useState('')
  const [id, setId] = useState<string>('')
  const [page, setPage] = useState('1')
  const items = useQuery('evidence', 'list', {}).data ?? []
  const fitting = items.filter(canBeFigure).filter((item) => fits(item, words))
  const chosen = items.find((item) => item.id === id)
  const pages = chosen?.pages ?? 1
  const number = /^\d+$/.test(page) ? Number(page) : 0
  const wrong = number < 1 || number > pages ? `A page from 1 to ${pages}.` : null
  return (
    <>
      <div className="figure-choice">
        <div>
          <Field label="Search the pictures and PDFs" value={words} onChange={setWords} autoFocus />
          <div className="figure-items scroll" tabIndex={0} role="group" aria-label="What can be shown">
            {fitting.length === 0 ? <p className="quiet">No picture and no PDF of the case fits.</p> : null}
            <Radios
              label="Pictures, pages, charts and comparisons"
              value={id}
              options={fitting.slice(0, MOST).map(optionOf)}
              onChange={(next) => {
                setId(next)
                setPage('1')
              }}
            />
            {fitting.length > MOST ? <p className="quiet">{fitting.length - MOST} more: search for them.</p> : null}
          </div>
        </div>
        <div className="figure-shown">
          {chosen ? <PageImage id={chosen.id} page={wrong ? 1 : number} width={500} alt={chosen.title} turned /> : null}
          {chosen && pages > 1 ? (
            <Field label={`Page, of ${pages}`} value={page} onChange={setPage} wrong={wrong} />
          ) : null}
        </div>
      </div>
      <div className="actions">
        <Button onPress={onClose}>Go on writing</Button>
        <Button look="primary" disabled={!chosen || wrong !== null} onPress={() => chosen && onPick(chosen.id, number)}>
          Put it in
        </Button>
      </div>
    </>
  )
}

const optionOf = ({ id, title, originalName, pages }: Evidence) => ({
  id: String(id),
  words: title,
  hint: (pages ?? 1) > 1 ? `${originalName}, ${pages} pages` : originalName,
})

function fits({ title, originalName }: Evidence, words: string): boolean {
  const text = `${title} ${originalName}`.toLowerCase()
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}
