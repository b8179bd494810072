import { error } from "@sveltejs/kit"

/**
 * The same request, whose form that cannot be read ends as a page that says so: who sent half a form has made no mistake of ours,
 * and nothing of it belongs in the log.
 */
export const readableForms = (request: Request): Request => {
  const read = request.formData.bind(request)
  request.formData = async () => {
    try {
      return await read()
    } catch (thrown) {
      if (thrown instanceof TypeError) error(400, "We could not read the form. Go back to it and send it again.")
      throw thrown
    }
  }
  return request
}
