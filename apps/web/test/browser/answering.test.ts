import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { openRound, operate, type Operating } from "../fixtures/openRound.ts"
import { visit, type Visit } from "./open.ts"
import { answerAll, first, heading, pathOf, save } from "./respondent.ts"

let visiting: Visit
let operating: Operating
beforeAll(async () => {
  visiting = await visit()
  operating = operate(visiting.server.data)
})
afterAll(async () => {
  await operating.end()
  await visiting.end()
})

describe.each([true, false])("a respondent with script: %s", (javaScriptEnabled) => {
  const team = javaScriptEnabled ? "Riverside" : "Saltmarsh"

  it("answers, is asked again where something is missing, breaks off, comes back elsewhere, changes, and sends", async () => {
    const round = await openRound(operating, team, { carer: 3 })
    const { page, complaints } = await visiting.open("/a", { javaScriptEnabled })

    // a code as people type it leads to what they should know first; looking uses nothing up
    await page.getByLabel("Your code").fill(first(round.codesOf("carer")).toLowerCase())
    await page.getByRole("button", { name: "Continue" }).click()
    await page.waitForURL(`**${pathOf(first(round.codesOf("carer")))}`)
    const welcome = await page.locator("main").innerText()
    for (const words of [
      team,
      "a carer",
      "Who sees what you say",
      "Taking part is your choice",
      "Where to get help now"
    ]) {
      expect(welcome).toContain(words)
    }
    expect(await page.context().cookies()).toEqual([])
    await page.getByRole("button", { name: "Start" }).click()
    await page.waitForURL("**/a/answer/1")

    // whole sentences for carers, never the names of levels
    const choices = await page.locator(".nhsuk-radios").first().innerText()
    expect(choices).not.toContain("Partly in place")
    expect(await page.locator("input[type=radio]:checked").count()).toBe(0)

    // nothing chosen
    await save(page)
    await page.getByRole("link", { name: "Choose the answer that is closest" }).waitFor()
    expect(await page.title()).toMatch(/^Error: /)
    await page.locator("#choice-error").waitFor()

    // does not apply: one question why
    await page.getByLabel("This does not apply to me").check()
    await save(page)
    await page.getByRole("link", { name: "Tell us why this does not apply" }).waitFor()
    expect(await page.getByLabel("This does not apply to me").isChecked()).toBe(true)
    await page.getByLabel("Another reason").check()

    // a note that may name somebody: kept as it is typed, asked about, and not asked about again
    if (!(await page.getByLabel("Your note").isVisible())) await page.getByText("Add a note for your team").click()
    await page.getByLabel("Your note").fill("Dr Smith said so.\nNobody else did.")
    await save(page)
    await page.getByRole("link", { name: "Your note may contain a name" }).waitFor()
    expect(await page.getByLabel("Your note").inputValue()).toBe("Dr Smith said so.\nNobody else did.")
    await page.getByLabel("It is not one").check()
    await save(page)
    await page.waitForURL("**/a/answer/2")
    expect(await page.locator("input[type=radio]:checked").count()).toBe(0)

    // 10,000 characters are too many, and none is lost
    const long = "a long note ".repeat(834).trim()
    await page.locator("#choice").check()
    await page.getByText("Add a note for your team").click()
    await page.getByLabel("Your note").fill(long)
    await save(page)
    await page.getByRole("link", { name: "characters too long" }).waitFor()
    expect(await page.getByLabel("Your note").inputValue()).toBe(long)
    expect(await page.locator("#choice").isChecked()).toBe(true)
    await page.getByLabel("Your note").fill("a short note")

    // a break: the answer is saved, and one's own code brings it back on another device
    await page.getByRole("button", { name: "Save and come back later" }).click()
    await page.waitForURL("**/a/saved*")
    const secret = await page.locator(".pb-code").innerText()
    expect(secret).toMatch(/^[A-Z]+ [A-Z]+ [A-Z]+ \d{4}$/)
    await page.getByText("Is this somebody else’s phone or computer?").click()
    await page.getByRole("button", { name: "Take my answers off this device" }).click()
    await page.waitForURL("**/a?forgotten")
    await page.goto("/a/check")
    expect(new URL(page.url()).pathname).toBe("/a")

    const { page: elsewhere } = await visiting.open("/a", { javaScriptEnabled })
    await elsewhere.getByLabel("Your code").fill(secret.toLowerCase().replaceAll(" ", "-"))
    await elsewhere.getByRole("button", { name: "Continue" }).click()
    await elsewhere.waitForURL("**/a/answer/3")

    // leaving a question is no fault
    await elsewhere.getByRole("button", { name: "Leave this question for now" }).click()
    await elsewhere.waitForURL("**/a/answer/4")
    await answerAll(elsewhere)
    const check = await elsewhere.locator("main").innerText()
    expect(check).toContain("This does not apply to me. My reason: Another reason")
    expect(check).toContain("Your note: Dr Smith said so.")
    expect(check).toContain("a short note")
    expect(await elsewhere.getByText("or leave it").count()).toBe(1)

    // Change leads there and back
    await elsewhere.getByRole("link", { name: "Change" }).first().click()
    await elsewhere.waitForURL("**/a/answer/1?check")
    await elsewhere.getByLabel("I do not know").check()
    await save(elsewhere)
    await elsewhere.waitForURL("**/a/check")
    expect(await elsewhere.locator("main").innerText()).toContain("I do not know")

    // to be heard by role is off, sent only if it is ticked, and can be taken back
    expect(await elsewhere.locator("#voice").isChecked()).toBe(false)
    await elsewhere.locator("#voice").check()
    await elsewhere.getByRole("button", { name: "Send my answers" }).click()
    await elsewhere.waitForURL("**/a/sent")
    expect(await heading(elsewhere)).toBe("Thank you")
    const withdrawal = await elsewhere.locator(".pb-code").innerText()
    expect(withdrawal).not.toBe(secret)
    expect(await round.counted("carer", 1)).toBe(true)
    await elsewhere.reload()
    expect(await heading(elsewhere)).toBe("Thank you")
    expect(await elsewhere.locator(".pb-code").count()).toBe(0)
    expect((await elsewhere.context().cookies()).map(({ name }) => name)).toEqual(["peerbridge-sent"])

    await elsewhere.goto("/a/withdraw")
    await elsewhere.getByLabel("Your code").fill(withdrawal)
    await elsewhere.getByRole("button", { name: "Do not show my own answers" }).click()
    await elsewhere.getByText("They still count as part of your group").waitFor()
    expect(await round.counted("carer", 1)).toBe(true)

    // the invitation and the code have done their work; but that the invitation was used is not for whoever made it to see
    await page.goto(pathOf(first(round.codesOf("carer"))))
    expect(await heading(page)).toBe("Tell us how it is for you")
    await page.getByRole("button", { name: "Start" }).click()
    await page.waitForURL("**/a/answer/1")
    await page.getByLabel("I do not know").check()
    await save(page)
    await page.waitForURL("**/a/answer/2")
    await page.goto("/a/check")
    await page.getByRole("button", { name: "Send my answers" }).click()
    await page.getByRole("heading", { name: "This code has been used" }).waitFor()
    expect(await round.counted("carer", 1)).toBe(true)
    await page.goto("/a")
    await page.getByLabel("Your code").fill(secret)
    await page.getByRole("button", { name: "Continue" }).click()
    await page.getByRole("link", { name: "Your answers were sent, so there is nothing more to do." }).waitFor()
    expect(complaints).toEqual([])
  })

  it("tries the questions alone, and nothing is kept", async () => {
    const { page, complaints } = await visiting.open("/try", { javaScriptEnabled })
    await page.getByRole("button", { name: "Start" }).click()
    await page.getByRole("link", { name: "Choose whose questions" }).waitFor()
    await page.getByLabel("Commissioner").check()
    await page.getByRole("button", { name: "Start" }).click()
    await page.getByText("Question 1 of 9").waitFor()
    await page.getByRole("button", { name: "Continue" }).click()
    await page.getByRole("link", { name: "Choose the answer that is closest" }).waitFor()
    await page.locator("#choice").check()
    await page.getByRole("button", { name: "Continue" }).click()
    await page.getByText("Question 2 of 9").waitFor()
    await page.getByRole("button", { name: "Back" }).click()
    await page.getByText("Question 1 of 9").waitFor()
    expect(await page.locator("#choice").isChecked()).toBe(true)
    await page.getByRole("button", { name: "Continue" }).click()
    for (let question = 2; question <= 9; question++) {
      await page.getByText(`Question ${question} of 9`).waitFor()
      await page.getByRole("button", { name: "Leave this question" }).click()
    }
    await page.getByRole("heading", { name: "What you answered" }).waitFor()
    expect(await page.locator("main").innerText()).toContain("You answered 1 of 9 questions")
    expect(await page.context().cookies()).toEqual([])
    expect(page.url()).toBe(`${visiting.server.address}/try`)
    expect(complaints).toEqual([])
  })
})
