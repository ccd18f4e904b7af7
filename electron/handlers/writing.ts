import { arrangeSection } from '../../core/petition/arrange-section.ts'
import { confirmAuthority } from '../../core/petition/confirm-authority.ts'
import { listAuthorities } from '../../core/petition/list-authorities.ts'
import { listSections } from '../../core/petition/list-sections.ts'
import { readSection } from '../../core/petition/read-section.ts'
import { removeAuthority } from '../../core/petition/remove-authority.ts'
import { restoreSection } from '../../core/petition/restore-section.ts'
import { saveAuthority } from '../../core/petition/save-authority.ts'
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
  authorities: (host, { template }) => listAuthorities(caseOf(host), template),
  saveAuthority: (host, input) => ({ id: saveAuthority(caseOf(host), input) }),
  removeAuthority: (host, { id }) => removeAuthority(caseOf(host), id),
  confirmAuthority: (host, input) => confirmAuthority(caseOf(host), input),
} satisfies Pick<GroupHandlers<'petition'>, keyof typeof writingCalls>
