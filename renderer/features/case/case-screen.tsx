import { useState } from 'react'
import type { Verification } from '../../../domain/verification.ts'
import { useQuery } from '../../data/use-query.ts'
import { Pane } from '../../ui/pane.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Split } from '../../ui/split.tsx'
import { Backups } from './backups.tsx'
import { CaseName } from './case-name.tsx'
import { ChangePassphrase } from './change-passphrase.tsx'
import { CustodyLog } from './custody-log.tsx'
import { PlainBag } from './plain-bag.tsx'
import { VerifyCase } from './verify-case.tsx'

/** The case as a file: its name, its passphrase, whether it is whole, and the log of all that was done. */
export function CaseScreen() {
  const { data: info, error } = useQuery('case', 'info', {})
  const [report, setReport] = useState<Verification | null>(null)
  if (error) return <Problem error={error} />
  if (!info) return null
  return (
    <Split id="case" side="right" label="Width of the custody log" start={560} least={380} most={760} share={0.5}>
      <Pane name="Case" className="scroll case-pane">
        <CaseName info={info} />
        <VerifyCase report={report} onReport={setReport} />
        <Backups />
        <PlainBag title={info.title} />
        <ChangePassphrase title={info.title} />
      </Pane>
      <Pane as="aside" name="Custody log" className="case-log">
        <CustodyLog head={info.custodyHead} broken={report?.custody.firstBreak?.seq ?? null} />
      </Pane>
    </Split>
  )
}
