import { sources } from "@peerbridge/catalogue/sources"
import { actionsContent } from "./actionsContent.ts"
import { competenciesContent } from "./competenciesContent.ts"
import { coursesContent } from "./coursesContent.ts"
import { indicatorsContent } from "./indicatorsContent.ts"
import { listeningContent } from "./listeningContent.ts"
import { logicModelContent } from "./logicModelContent.ts"
import { rolePackContent } from "./rolePackContent.ts"
import { rolesContent } from "./rolesContent.ts"
import { supervisionContent } from "./supervisionContent.ts"
import { whatWeAsk } from "./whatWeAsk.ts"

/** Every part of the catalogue with what it holds and where it is shown: made once, when the server starts. */
export const allContent = [
  {
    href: "/what-we-ask",
    title: "What we ask and why",
    count: `${whatWeAsk.items} questions and ${whatWeAsk.gateCount} gates`,
    about: "What each group is asked about the service, the level sentences, and what each stage needs."
  },
  {
    href: "/content/logic-model",
    title: "Logic model",
    count: `${logicModelContent.nodes} parts and ${logicModelContent.links} links`,
    about: "How peer support is meant to work: what goes in, what we do, who it reaches and what comes of it."
  },
  {
    href: "/content/actions",
    title: "Suggested actions",
    count: `${actionsContent.count} actions`,
    about: "What a team could do next, each with a first step for this week."
  },
  {
    href: "/content/indicators",
    title: "Indicators",
    count: `${indicatorsContent.count} indicators`,
    about: "What can be counted to see whether an outcome is moving, and what the figure cannot tell."
  },
  {
    href: "/content/competencies",
    title: "Competencies",
    count: `${competenciesContent.domains.length} areas, ${competenciesContent.statements} statements`,
    about: "What peer support workers do, for a worker and a supervisor to talk about."
  },
  {
    href: "/content/courses",
    title: "Recovery college courses",
    count: `${coursesContent.colleges.length} colleges, ${coursesContent.count} entries`,
    about: "The courses the EIP pack recommends, and the competencies each may help with."
  },
  {
    href: "/content/supervision",
    title: "Supervision profiles",
    count: `${supervisionContent.policies.length} profiles`,
    about: "How often each kind of supervision is due and who gives it, with the source of every number."
  },
  {
    href: "/content/roles",
    title: "Roles by band",
    count: `${rolesContent.count} roles`,
    about: "The titles of an example peer workforce and the NHS pay bands they stand at."
  },
  {
    href: "/content/listening",
    title: "Listening guides",
    count: `${listeningContent.guides.length} guides, ${listeningContent.count} questions`,
    about: "Open questions to begin a talk with, for service users, peer support workers and clinicians."
  },
  {
    href: "/content/role-pack",
    title: "Role pack",
    count: `${rolePackContent.lines} lines, ${rolePackContent.flagged} to discuss locally`,
    about: "Job description, person specification, induction, resources, hiring checklist and reading to start from."
  },
  {
    href: "/sources",
    title: "Sources",
    count: `${sources.length} documents`,
    about: "The documents all this is made from, with their licences."
  }
]
