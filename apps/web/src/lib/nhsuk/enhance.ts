import type { Attachment } from "svelte/attachments"

/**
 * Brings an element to life with nhsuk-frontend's own script, once the page has script at all. The script is fetched
 * only where the component is used. Without it the element stays as the server wrote it, and works.
 */
export const enhanced =
  (load: () => Promise<(element: Element) => unknown>): Attachment<Element> =>
  (element) => {
    let gone = false
    void load().then((start) => {
      if (!gone && document.body.classList.contains("nhsuk-frontend-supported")) start(element)
    })
    return () => {
      gone = true
    }
  }
