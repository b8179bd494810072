// Nothing here needs script: without it the page carries no data but what it shows.
export const csr = false
