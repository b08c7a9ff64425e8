import { readFileSync } from 'node:fs';
import { Parser, Store, type Quad } from 'n3';
import ShaclValidator from 'rdf-validate-shacl';

const shapesFile = new URL('../../../data/export/rdf/shapes.ttl', import.meta.url);
let validator: ShaclValidator | undefined;

/** What in a graph is not as it must be: a line for each fault. By an independent SHACL validator, on the shapes that exports are published with. */
export async function checkShapes(quads: readonly Quad[]): Promise<string[]> {
  validator ??= new ShaclValidator(new Store(new Parser().parse(readFileSync(shapesFile, 'utf8'))));
  const report = await validator.validate(new Store([...quads]));
  return [
    ...loose(quads),
    ...report.results.map(({ focusNode, path, message, value, sourceConstraintComponent }) =>
      [focusNode, path, sourceConstraintComponent, value]
        .map((one) => one?.value ?? '')
        .join(' ')
        .concat(` ${message.map((one) => one.value).join(' ')}`),
    ),
  ];
}

/** Blank nodes and relative names, which shapes cannot forbid everywhere. */
function loose(quads: readonly Quad[]): string[] {
  return quads.flatMap(({ subject, predicate, object }) =>
    [subject, predicate, object].flatMap((one) =>
      one.termType === 'BlankNode'
        ? [`a blank node: ${subject.value} ${predicate.value}`]
        : one.termType === 'NamedNode' && !/^(https?:\/\/|urn:)[^\s<>"{}|\\^`]+$/u.test(one.value)
          ? [`no absolute IRI: ${one.value}`]
          : [],
    ),
  );
}
