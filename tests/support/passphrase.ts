/** What test cases are made with. */
export const PASSPHRASE = 'correct horse battery staple'
