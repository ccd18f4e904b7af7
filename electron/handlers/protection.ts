import { compareVersions } from '../../core/petition/compare-versions.ts'
import { buildAnnex } from '../../core/protection/annex/build-annex.ts'
import { listProtection } from '../../core/protection/list-protection.ts'
import { listSealedSources } from '../../core/protection/list-sealed-sources.ts'
import { listVerifications } from '../../core/protection/list-verifications.ts'
import { protectName } from '../../core/protection/protect-name.ts'
import { redactEvidence } from '../../core/protection/redact-evidence.ts'
import { sealSource } from '../../core/protection/seal-source.ts'
import { unprotectName } from '../../core/protection/unprotect-name.ts'
import { unredactEvidence } from '../../core/protection/unredact-evidence.ts'
import { unsealSource } from '../../core/protection/unseal-source.ts'
import { caseOf } from '../host.ts'
import { watched } from '../work.ts'
import type { GroupHandlers } from './group.ts'

/** What the public version leaves out. Each call is answered by one verb of the core. */
export const protectionHandlers = {
  list: (host) => listProtection(caseOf(host)),
  protect: (host, input) => protectName(caseOf(host), input),
  sources: (host) => [...listSealedSources(caseOf(host))],
  seal: (host, input) => sealSource(caseOf(host), input),
  unseal: (host, input) => unsealSource(caseOf(host), input),
  annex: (host, { work, ...input }) =>
    watched(host, work, 'Writing the sealed annex', (watch) => buildAnnex(caseOf(host), input, watch)),
  unprotect: (host, input) => unprotectName(caseOf(host), input),
  redact: (host, input) => redactEvidence(caseOf(host), input),
  unredact: (host, input) => unredactEvidence(caseOf(host), input),
  verifications: (host) => listVerifications(caseOf(host)),
  differences: (host, { template }) => compareVersions(caseOf(host), template),
} satisfies GroupHandlers<'protection'>
