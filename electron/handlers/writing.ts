import { arrangeSection } from '../../core/petition/arrange-section.ts'
import { confirmAuthority } from '../../core/petition/confirm-authority.ts'
import { formatAuthority } from '../../core/petition/format-authority.ts'
import { listAuthorities } from '../../core/petition/list-authorities.ts'
import { listSections } from '../../core/petition/list-sections.ts'
import { readSection } from '../../core/petition/read-section.ts'
import { removeAuthority } from '../../core/petition/remove-authority.ts'
import { restoreSection } from '../../core/petition/restore-section.ts'
import { saveAuthority } from '../../core/petition/save-authority.ts'
import { compareSnapshots } from '../../core/petition/snapshots/compare-snapshots.ts'
import { listSnapshots } from '../../core/petition/snapshots/list-snapshots.ts'
import { removeSnapshot } from '../../core/petition/snapshots/remove-snapshot.ts'
import { restoreSnapshot } from '../../core/petition/snapshots/restore-snapshot.ts'
import { takeSnapshot } from '../../core/petition/snapshots/take-snapshot.ts'
import { writeSection } from '../../core/petition/write-section.ts'
import type { writingCalls } from '../../ipc/contract/writing.ts'
import { caseOf } from '../host.ts'
import type { GroupHandlers } from './group.ts'

/** Writing the petition. Each call is answered by one verb of the core. */
export const writingHandlers = {
  sections: (host, { template }) => listSections(caseOf(host), template),
  section: (host, input) => readSection(caseOf(host), input),
  writeSection: (host, input) => writeSection(caseOf(host), input),
  restoreSection: (host, input) => restoreSection(caseOf(host), input),
  arrangeSection: (host, input) => arrangeSection(caseOf(host), input),
  snapshots: (host, { template }) => listSnapshots(caseOf(host), template),
  takeSnapshot: (host, input) => ({ id: takeSnapshot(caseOf(host), input) }),
  compareSnapshots: (host, input) => compareSnapshots(caseOf(host), input),
  restoreSnapshot: (host, input) => restoreSnapshot(caseOf(host), input),
  removeSnapshot: (host, input) => removeSnapshot(caseOf(host), input),
  authorities: (host, { template }) => listAuthorities(caseOf(host), template),
  formatAuthority: (_, input) => formatAuthority(input),
  saveAuthority: (host, input) => ({ id: saveAuthority(caseOf(host), input) }),
  removeAuthority: (host, { id }) => removeAuthority(caseOf(host), id),
  confirmAuthority: (host, input) => confirmAuthority(caseOf(host), input),
} satisfies Pick<GroupHandlers<'petition'>, keyof typeof writingCalls>
