// Read, never operated: it needs no script.
export const csr = false
