// Read, never operated: none of these pages needs a script.
export const csr = false
