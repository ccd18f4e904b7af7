import { useState } from 'react'
import type { Comparison } from '../../../domain/comparison.ts'
import type { EvidenceId } from '../../../domain/ids.ts'
import { to } from '../../app/route.ts'
import { useStore } from '../../app/store.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { useTemplate } from '../../data/use-template.ts'
import { runWork } from '../../data/work.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox, Select } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { Pane } from '../../ui/pane.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Split } from '../../ui/split.tsx'
import { Callouts } from './callouts.tsx'
import { troubleOf, withPicture, withPoint } from './edits.ts'
import { Looking, type Look } from './looking.tsx'
import { PictureBox } from './picture-box.tsx'

interface WorkbenchProps {
  /** The comparison that is changed, or null for a new one. */
  readonly id: EvidenceId | null
  readonly start: Comparison
  /** Leaves a new one for another choice of pictures. */
  readonly onDrop?: () => void
}

const LOOKS: readonly { readonly id: Look; readonly words: string }[] = [
  { id: 'side', words: 'Side by side' },
  { id: 'slider', words: 'Slider over 1 and 2' },
  { id: 'blink', words: 'Blink 1 and 2' },
]

/** The pictures beside each other, what is done to each, and what is seen in them. It outlasts the screen, and is part of the case once it is made. */
export function Workbench({ id, start, onDrop }: WorkbenchProps) {
  const [comparison, setComparison] = useKept(id, start)
  const [settings, setSettings] = useState<Settings>({ linked: true, grid: false, look: 'side' })
  const { linked, grid, look } = settings
  const [on, setOn] = useState<number | null>(null)
  const { act, busy, error } = useAct()
  const trouble = troubleOf(comparison)
  const template = useTemplate()
  const make = () => void act(() => makeIt(template?.id ?? null, id, comparison))
  const drop = () => {
    useStore.getState().keepComparing(id ?? 'new', null)
    if (onDrop) onDrop()
    else useStore.getState().go(to.exhibits())
  }
  return (
    <Split id="comparison" side="right" label="Width of the callouts" start={340} least={260} most={560} share={0.4}>
      <Pane name="Pictures" className="comparison">
        <Bar
          settings={settings}
          onSettings={setSettings}
          make={id === null ? 'Make the comparison' : 'Make it anew'}
          onMake={busy || trouble !== null ? null : make}
          onDrop={drop}
        />
        {error ? <Problem error={error} /> : null}
        {trouble ? <p className="quiet comparison-trouble">{trouble}</p> : null}
        {look === 'side' ? (
          <Pictures comparison={comparison} on={on} grid={grid} linked={linked} onChange={setComparison} />
        ) : (
          <Looking look={look} pictures={comparison.pictures} grid={grid} />
        )}
      </Pane>
      <Pane as="aside" name="Callouts" className="callouts-side scroll">
        <Field
          label="Title"
          value={comparison.title}
          onChange={(title) => setComparison({ ...comparison, title })}
          doc
        />
        <Callouts
          comparison={comparison}
          on={on}
          onOn={setOn}
          onChange={(callouts) => setComparison({ ...comparison, callouts: [...callouts] })}
        />
      </Pane>
    </Split>
  )
}

/** The comparison as it is put together, kept while other screens are shown. */
function useKept(id: EvidenceId | null, start: Comparison) {
  const [comparison, setComparison] = useState(start)
  const change = (next: Comparison) => {
    setComparison(next)
    useStore.getState().keepComparing(id ?? 'new', next)
  }
  return [comparison, change] as const
}

/** Makes the item, binds it where it is new, and opens it; words that say more than what is seen are named once more. */
async function makeIt(template: string | null, id: EvidenceId | null, comparison: Comparison): Promise<void> {
  const label = 'Setting the pictures side by side'
  const { item, hints } = await runWork(label, (work) => api.exhibits.compare({ work, comparison, id }))
  if (id === null && template !== null)
    await api.exhibits.arrange({ template, evidenceId: item.id, edit: { included: true } })
  const { keepComparing, say, go } = useStore.getState()
  keepComparing(id ?? 'new', null)
  say(
    hints.length > 0 ? `The comparison is made. ${hints.map(({ says }) => says).join(' ')}` : 'The comparison is made.',
  )
  go(to.reader(item.id))
}

interface Settings {
  readonly linked: boolean
  readonly grid: boolean
  readonly look: Look
}

interface BarProps {
  readonly settings: Settings
  readonly onSettings: (settings: Settings) => void
  readonly make: string
  readonly onMake: (() => void) | null
  readonly onDrop: () => void
}

function Bar({ settings, onSettings, make, onMake, onDrop }: BarProps) {
  return (
    <div className="bar comparison-bar">
      <Checkbox selected={settings.linked} onChange={(linked) => onSettings({ ...settings, linked })}>
        Linked zoom
      </Checkbox>
      <Checkbox selected={settings.grid} onChange={(grid) => onSettings({ ...settings, grid })}>
        Grid
      </Checkbox>
      <Select
        label="Look at them"
        hideLabel
        value={settings.look}
        options={LOOKS}
        onChange={(look) => onSettings({ ...settings, look })}
      />
      <span className="sp" />
      <span className="row-line">
        <Button onPress={onDrop}>Discard</Button>
        <Button look="primary" disabled={onMake === null} {...(onMake ? { onPress: onMake } : {})}>
          {make}
        </Button>
      </span>
    </div>
  )
}

interface PicturesProps {
  readonly comparison: Comparison
  readonly on: number | null
  readonly grid: boolean
  readonly linked: boolean
  readonly onChange: (comparison: Comparison) => void
}

function Pictures({ comparison, on, grid, linked, onChange }: PicturesProps) {
  const { pictures, callouts } = comparison
  return (
    <div className="compared scroll" data-count={pictures.length}>
      {pictures.map((picture, i) => (
        <PictureBox
          key={i}
          index={i}
          picture={picture}
          callouts={callouts}
          on={on}
          grid={grid}
          onChange={(change, all) => onChange(withPicture(comparison, i, change, all && linked))}
          onPoint={(at, x, y) =>
            onChange({ ...comparison, callouts: withPoint(callouts, at, { picture: i + 1, x, y }) })
          }
        />
      ))}
    </div>
  )
}
