import type { AuthorityInfo } from '../../../../domain/authority-record.ts'
import { StateMark } from '../../../ui/state-mark.tsx'

/** Whether somebody compared an authority with its source, and when; amber where nobody has. */
export function Confirmed({ authority: { verifiedAsOf } }: { readonly authority: AuthorityInfo }) {
  return verifiedAsOf === null ? (
    <StateMark tone="weak">Not confirmed</StateMark>
  ) : (
    <StateMark tone="met">{verifiedAsOf}</StateMark>
  )
}
