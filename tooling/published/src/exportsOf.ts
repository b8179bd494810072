import ts from "typescript"

/** What a module gives to others under one name. A schema and its type share a name, and are one. */
export interface Exported {
  readonly name: string
  readonly kind: "schema" | "function" | "value" | "class" | "type" | "interface"
  /** How it is written, without its body and comments. */
  readonly signature: string
  /** The doc comment in one line; empty if there is none. */
  readonly doc: string
}

/** The exported names of a module in the order of the file. It reads one file alone, so it needs no type checker and no build. */
export const exportsOf = (path: string, text: string): ReadonlyArray<Exported> => {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2024, true)
  const found = new Map<string, Exported>()
  for (const statement of file.statements) {
    for (const exported of exportedBy(statement)) {
      const before = found.get(exported.name)
      found.set(exported.name, before === undefined ? exported : both(before, exported))
    }
  }
  return [...found.values()]
}

/** A schema or value says more than the type of the same name; the comment may stand at either. */
const both = (one: Exported, other: Exported): Exported => {
  const [main, type] = one.kind === "type" || one.kind === "interface" ? [other, one] : [one, other]
  return { ...main, doc: main.doc || type.doc }
}

const exportedBy = (statement: ts.Statement): ReadonlyArray<Exported> => {
  const doc = docOf(statement)
  if (ts.isExportDeclaration(statement)) {
    const { exportClause } = statement
    return exportClause !== undefined && ts.isNamedExports(exportClause)
      ? exportClause.elements.map(({ name }) => ({ name: name.text, kind: "type", signature: printed(statement), doc }))
      : [{ name: "*", kind: "value", signature: printed(statement), doc }]
  }
  if (!isExported(statement)) return []
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map((declaration) => ({ ...constant(declaration), doc }))
  }
  if (ts.isFunctionDeclaration(statement) && statement.name !== undefined) {
    return [{ name: statement.name.text, kind: "function", signature: heading(statement), doc }]
  }
  if (ts.isClassDeclaration(statement) && statement.name !== undefined) {
    return [{ name: statement.name.text, kind: "class", signature: printed(withoutBodies(statement)), doc }]
  }
  if (ts.isInterfaceDeclaration(statement)) {
    return [{ name: statement.name.text, kind: "interface", signature: printed(statement), doc }]
  }
  return ts.isTypeAliasDeclaration(statement)
    ? [{ name: statement.name.text, kind: "type", signature: printed(statement), doc }]
    : []
}

const constant = ({ initializer, name, type }: ts.VariableDeclaration): Omit<Exported, "doc"> => {
  const known = { name: name.getText() }
  if (initializer === undefined) return { ...known, kind: "value", signature: type === undefined ? "" : printed(type) }
  if (ts.isArrowFunction(initializer)) return { ...known, kind: "function", signature: heading(initializer) }
  const written = printed(initializer)
  // An annotation says what may be relied on, but the number of a rule is part of it.
  const isNumber = ts.isNumericLiteral(initializer)
  const signature = type === undefined || isNumber ? written : printed(type)
  return { ...known, kind: /^Schema\.|\.pipe\(Schema\.|\.check\(/.test(written) ? "schema" : "value", signature }
}

const heading = ({ parameters, type, typeParameters }: ts.ArrowFunction | ts.FunctionDeclaration): string => {
  const generic = typeParameters === undefined ? "" : `<${typeParameters.map(printed).join(", ")}>`
  return `${generic}(${parameters.map(printed).join(", ")}) => ${type === undefined ? "(inferred)" : printed(type)}`
}

/** A class by its heritage and the names of its members. */
const withoutBodies = (declaration: ts.ClassDeclaration): ts.ClassDeclaration =>
  ts.factory.updateClassDeclaration(
    declaration,
    declaration.modifiers,
    declaration.name,
    declaration.typeParameters,
    declaration.heritageClauses,
    []
  )

const printer = ts.createPrinter({ removeComments: true })

const printed = (node: ts.Node): string =>
  printer
    .printNode(ts.EmitHint.Unspecified, node, node.getSourceFile() ?? ts.getOriginalNode(node).getSourceFile())
    .replaceAll(/\s+/g, " ")
    .replace(/^export /, "")

const isExported = (statement: ts.Statement): boolean =>
  ts.canHaveModifiers(statement) &&
  (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)

const docOf = (statement: ts.Statement): string => {
  const comment = ts.getJSDocCommentsAndTags(statement).filter(ts.isJSDoc).at(-1)?.comment
  return (ts.getTextOfJSDocComment(comment) ?? "").replaceAll(/\s+/g, " ").trim()
}
