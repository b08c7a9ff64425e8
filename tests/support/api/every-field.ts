import { getNamedType, isInterfaceType, isLeafType, isNonNullType, isObjectType, type GraphQLNamedType, type GraphQLSchema } from 'graphql';

/**
 * A selection of every field of a type, and of what is below it to `depth` levels. Fields that need arguments are left out.
 *
 * @returns the text in braces, or `null` where nothing can be selected
 */
export function everyField(schema: GraphQLSchema, type: GraphQLNamedType, depth: number): string | null {
  if (isInterfaceType(type)) {
    const members = schema.getImplementations(type).objects.map((member) => {
      const inner = everyField(schema, member, Math.min(depth, 1));
      return inner && `... on ${member.name} ${aliased(inner, member.name)}`;
    });
    return `{ __typename id ${members.filter(Boolean).join(' ')} }`;
  }
  if (!isObjectType(type)) return null;
  const fields = Object.values(type.getFields()).flatMap((field) => {
    if (field.args.some((argument) => isNonNullType(argument.type))) return [];
    const below = getNamedType(field.type);
    if (isLeafType(below)) return [field.name];
    const inner = depth > 0 ? everyField(schema, below, depth - 1) : null;
    return inner ? [`${field.name} ${inner}`] : [];
  });
  return fields.length > 0 ? `{ ${fields.join(' ')} }` : null;
}

/** Fields of the same name and different types may not stand beside each other: each member's get its name before them. */
function aliased(selection: string, member: string): string {
  const words = selection.slice(1, -1).trim();
  let level = 0;
  return `{ ${words.split(' ').map((word) => {
    const own = level === 0 && /^\w+$/.test(word);
    if (word === '{') level++;
    if (word === '}') level--;
    return own ? `${member}_${word}: ${word}` : word;
  }).join(' ')} }`;
}
