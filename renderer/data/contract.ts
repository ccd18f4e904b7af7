import './schemas-without-eval.ts'

/** The seam's schemas, as the window loads them. */
export { contract } from '../../ipc/contract.ts'
