import { isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { readFile } from 'node:fs/promises';
import { printedSchema } from '../../api/graphql/print-schema.js';
import { schema } from '../../api/graphql/schema.js';
import { authorityRoles } from '../../graph-schema/model/vocabulary.js';

describe('api/schema.graphql', () => {
  it('is what the types and resolvers say (else: npx tsx api/emit-schema.ts)', async () => {
    const file = await readFile(new URL('../../api/schema.graphql', import.meta.url), 'utf8');
    expect(file).toBe(printedSchema());
  });

  it('keeps the order of roles, which is their rank', () => {
    const type = schema().getType('AuthorityRole');
    expect(isEnumType(type) && type.getValues().map((value) => value.name)).toEqual(authorityRoles);
  });

  it('describes every type and every field', () => {
    const bare = Object.values(schema().getTypeMap()).flatMap((type) => {
      if (type.name.startsWith('__') || ['ID', 'Int', 'Float', 'String', 'Boolean', 'Query', 'Mutation'].includes(type.name)) return [];
      const fields = isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) ? Object.values(type.getFields()) : [];
      return [
        ...(type.description ? [] : [type.name]),
        ...fields.filter((field) => !field.description).map((field) => `${type.name}.${field.name}`),
      ];
    });
    expect(bare).toEqual([]);
  });

  it('gives every fact its evidence, every inferred one its rule', () => {
    const fieldsOf = (name: string) => {
      const type = schema().getType(name);
      return isObjectType(type) ? Object.keys(type.getFields()) : [];
    };
    for (const name of [
      'Duty',
      'Clause',
      'Division',
      'ReformAction',
      'ReformLimit',
      'Boundary',
      'BoundarySide',
      'StaffQuota',
      'Activity',
      'Indicator',
      'Nameplate',
    ]) {
      expect(fieldsOf(name)).toContain('evidence');
    }
    expect(fieldsOf('Assignment')).toEqual(expect.arrayContaining(['basis', 'confidence', 'rule', 'explanation', 'evidence']));
    expect(fieldsOf('AreaCoding')).toEqual(expect.arrayContaining(['confidence', 'rule']));
  });
});
