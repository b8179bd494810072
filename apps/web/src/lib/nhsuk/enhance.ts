import type { Attachment } from "svelte/attachments"

/** A class of nhsuk-frontend that brings one element to life. */
type NhsukComponent = new (element: Element) => unknown

/**
 * Brings an element to life with nhsuk-frontend's own script, once the page has script at all. The script is fetched
 * only where the component is used. Without it the element stays as the server wrote it, and works.
 */
export const enhanced =
  (load: () => Promise<NhsukComponent>): Attachment<Element> =>
  (element) => {
    let gone = false
    void load().then((Component) => {
      if (!gone && document.body.classList.contains("nhsuk-frontend-supported")) new Component(element)
    })
    return () => {
      gone = true
    }
  }
