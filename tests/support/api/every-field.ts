import { getNamedType, isInterfaceType, isLeafType, isNonNullType, isObjectType, type GraphQLNamedType, type GraphQLSchema } from 'graphql';

/**
 * A selection of every field of a type, and of what is below it to `depth` levels. Fields that need arguments are left out.
 *
 * @returns the text in braces, or `null` where nothing can be selected
 */
export function everyField(schema: GraphQLSchema, type: GraphQLNamedType, depth: number): string | null {
  if (isInterfaceType(type)) return '{ __typename id }';
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
