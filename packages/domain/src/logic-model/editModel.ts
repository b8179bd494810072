import { Array, Result } from "effect"
import type { Citation, Provenance } from "../provenance/Provenance.ts"
import type { Slug } from "../Slug.ts"
import type { DraftModel } from "./DraftModel.ts"
import {
  AlreadyAttached,
  AlreadyLinked,
  DraftMoved,
  type EditRefused,
  IdTaken,
  LinkDoesNotFit,
  LinkNotFound,
  NodeNotFound,
  NotAttached,
  type WrongEnds
} from "./EditRefused.ts"
import type { Link } from "./Link.ts"
import type { AttachedIndicator, ModelParts } from "./LogicModel.ts"
import { ModelEdit } from "./ModelEdit.ts"
import type { Node } from "./Node.ts"

/**
 * The decision on one edit: the draft after it, one revision on, or why it is refused. `seen` is the revision the writer
 * looked at. The draft given is left as it was.
 */
export const editModel = (draft: DraftModel, seen: number, edit: ModelEdit): Result.Result<DraftModel, EditRefused> =>
  seen === draft.revision
    ? Result.map(decide(draft, edit), (parts) => ({ ...draft, ...parts, revision: draft.revision + 1 }))
    : Result.fail(new DraftMoved({ seen, current: draft.revision }))

const decide = (draft: DraftModel, edit: ModelEdit): Result.Result<Partial<ModelParts>, EditRefused> =>
  ModelEdit.match(edit, {
    AddNode: ({ node }) => addNode(draft, node),
    RewordNode: (words) => reword(draft, words),
    RemoveNode: ({ id }) => removeNode(draft, id),
    AddLink: ({ link }) => addLink(draft, link),
    RemoveLink: ({ id }) =>
      draft.links.some((link) => link.id === id)
        ? Result.succeed({ links: withoutLinks(draft.links, (link) => link.id === id) })
        : Result.fail(new LinkNotFound({ id })),
    AttachIndicator: ({ indicator, node }) => attach(draft, { indicator, node }),
    DetachIndicator: ({ indicator, node }) => detach(draft, { indicator, node })
  })

const isUsed = ({ links, nodes }: DraftModel, id: Slug): boolean =>
  nodes.some((node) => node.id === id) || links.some((link) => link.id === id)

const addNode = (draft: DraftModel, node: Node) =>
  isUsed(draft, node.id) ? Result.fail(new IdTaken({ id: node.id })) : Result.succeed({ nodes: [...draft.nodes, node] })

const reword = (
  draft: DraftModel,
  { id, label, sentence }: { readonly id: Slug; readonly label: string; readonly sentence: string }
) =>
  draft.nodes.some((node) => node.id === id)
    ? Result.succeed({
        nodes: draft.nodes.map((node) =>
          node.id === id ? { ...node, label, sentence, provenance: Array.of(reworded(node.provenance)) } : node
        )
      })
    : Result.fail(new NodeNotFound({ id }))

/** Words changed here are no longer what the source says: they keep its citations, but as local policy. */
const reworded = (provenance: ReadonlyArray<Provenance>): Provenance => {
  const citations: ReadonlyArray<Citation> = provenance.flatMap((from) => from.citations ?? [])
  const reason = "Reworded in the local model"
  return Array.isReadonlyArrayNonEmpty(citations) ? { _tag: "Policy", reason, citations } : { _tag: "Policy", reason }
}

const removeNode = (draft: DraftModel, id: Slug) =>
  draft.nodes.some((node) => node.id === id)
    ? Result.succeed({
        nodes: draft.nodes.filter((node) => node.id !== id),
        links: withoutLinks(draft.links, ({ from, to }) => from === id || to === id),
        indicators: draft.indicators.filter(({ node }) => node !== id)
      })
    : Result.fail(new NodeNotFound({ id }))

const withoutLinks = (links: ReadonlyArray<Link>, goes: (link: Link) => boolean): ReadonlyArray<Link> => {
  const gone = new Set(links.filter(goes).map(({ id }) => id))
  return links.filter(({ from, id }) => !gone.has(id) && !gone.has(from))
}

const addLink = (draft: DraftModel, link: Link) => {
  const { from, id, kind, to } = link
  if (isUsed(draft, id)) return Result.fail(new IdTaken({ id }))
  const source = draft.nodes.find((node) => node.id === from)
  const target = draft.nodes.find((node) => node.id === to)
  const assuming = draft.links.find((other) => other.id === from)
  if (target === undefined) return Result.fail(new NodeNotFound({ id: to }))
  if (source === undefined && assuming === undefined) {
    return Result.fail(kind === "assumes" ? new LinkNotFound({ id: from }) : new NodeNotFound({ id: from }))
  }
  const why = misfit(link, source, assuming, target)
  if (why !== undefined) return Result.fail(new LinkDoesNotFit({ from, to, kind, why }))
  const twin = draft.links.find((other) => other.from === from && other.to === to)
  if (twin !== undefined) return Result.fail(new AlreadyLinked({ from, to, link: twin.id }))
  return Result.succeed({ links: [...draft.links, link] })
}

const misfit = (
  link: Link,
  source: Node | undefined,
  assuming: Link | undefined,
  target: Node
): WrongEnds | undefined => {
  if (link.from === link.to) return "to-itself"
  if (link.kind === "assumes" || source === undefined) {
    return link.kind === "assumes" &&
      assuming !== undefined &&
      assuming.kind !== "assumes" &&
      target.kind === "assumption"
      ? undefined
      : "assumption-needed"
  }
  if (target.kind === "external-factor") return "external-factor-only-threatens"
  if (link.kind === "threatens") return source.kind === "external-factor" ? undefined : "external-factor-needed"
  return source.kind === "external-factor" ? "external-factor-only-threatens" : undefined
}

const hangs = (draft: DraftModel, { indicator, node }: AttachedIndicator): boolean =>
  draft.indicators.some((attached) => attached.node === node && attached.indicator === indicator)

const attach = (draft: DraftModel, attached: AttachedIndicator) =>
  !draft.nodes.some(({ id }) => id === attached.node)
    ? Result.fail(new NodeNotFound({ id: attached.node }))
    : hangs(draft, attached)
      ? Result.fail(new AlreadyAttached(attached))
      : Result.succeed({ indicators: [...draft.indicators, attached] })

const detach = (draft: DraftModel, attached: AttachedIndicator) =>
  hangs(draft, attached)
    ? Result.succeed({
        indicators: draft.indicators.filter(
          ({ indicator, node }) => node !== attached.node || indicator !== attached.indicator
        )
      })
    : Result.fail(new NotAttached(attached))
