/** The id of the form's part for a group of fields. */
export const groupId = (name: string) => `group-${name.replace(/\W+/g, '-').toLowerCase()}`
/** The id of one field's box. */
export const fieldId = (name: string) => `field-${name}`
