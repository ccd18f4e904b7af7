/** The work that items are queued for, by the name of its task. */
export const READ_TASK = 'read-document'
export const UNPACK_TASK = 'unpack-files'
