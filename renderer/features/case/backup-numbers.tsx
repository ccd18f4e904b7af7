import { useState } from 'react'
import type { BackupPlan } from '../../../domain/backup.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { Field } from '../../ui/field.tsx'
import { Problem } from '../../ui/problem.tsx'

const NUMBERS = [
  ['everyHours', 'Hours between copies'],
  ['daily', 'Days kept'],
  ['weekly', 'Weeks kept'],
  ['monthly', 'Months kept'],
] as const
type Name = (typeof NUMBERS)[number][0]

/** How often copies are made while the case is open, and how many stay. Each number is saved when it is left. */
export function BackupNumbers({ plan }: { readonly plan: BackupPlan }) {
  const saved: Readonly<Record<Name, number>> = { everyHours: plan.everyHours, ...plan.keep }
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({})
  const { act, error } = useAct()
  const save = (name: Name) => {
    const value = Number(typed[name] ?? saved[name])
    if (value === saved[name]) return
    const keep = { ...plan.keep, [name]: value }
    void act(() => api.backups.plan(name === 'everyHours' ? { everyHours: value } : { keep }))
  }
  return (
    <div className="stack">
      <p className="quiet">
        Of each of the last days, weeks and months that have a copy, the newest stays; older ones are deleted from the
        folder after a new one is in place.
      </p>
      <div className="numbers">
        {NUMBERS.map(([name, words]) => (
          <Field
            key={name}
            label={words}
            value={typed[name] ?? String(saved[name])}
            onChange={(value) => setTyped({ ...typed, [name]: value })}
            onBlur={() => save(name)}
          />
        ))}
      </div>
      {error ? <Problem error={error} /> : null}
    </div>
  )
}
