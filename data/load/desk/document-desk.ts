import type { GraphStore } from '../../../graph-schema/store/port.js';
import { documentPlaces } from '../../../graph-schema/queries/document.js';
import { levelProblem } from '../../corpus/jurisdiction.js';
import { AddedFolder } from '../../corpus/added/added-folder.js';
import type { Manifest, ManifestDocument } from '../../corpus/manifest.js';
import { readCorpus } from '../../corpus/read-corpus.js';
import { readSource } from '../../pipeline/read/read-source.js';
import { ensureDataset } from '../ensure-dataset.js';
import { corpusDataset } from '../records/corpus-dataset.js';
import { cityOf, parseNewDocument, textHash, type NewDocument, type NewDocumentInput } from './new-document.js';
import { previewDocument, type Preview } from './preview.js';
import { Refusal } from './refusal.js';

/** A document of the atlas as it is listed. */
export interface ListedDocument {
  id: string;
  title: string;
  number: string | null;
  /** The name of its file. */
  file: string;
  /** By a user; else it came with the atlas. */
  added: boolean;
}

/** Places as `readCorpus` and `readDataset` give them. */
const placePattern = /^(?:1 \d{6}|(?<added>2)) (?<file>.*)$/su;

/**
 * Adds documents to the atlas and takes them away: files and manifest first, then the graph; where the graph cannot be
 * loaded, the files are as before. One change runs at a time, whatever process asks.
 */
export class DocumentDesk {
  private readonly added: AddedFolder;
  private shipped: Promise<ManifestDocument[]> | undefined;
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly corpus: string,
    addedFolder: string,
  ) {
    this.added = new AddedFolder(addedFolder);
  }

  /**
   * What would be loaded of a document. Nothing is changed.
   * @throws Refusal UNREADABLE, BAD_INPUT; other obstacles are in the preview
   */
  async preview(input: NewDocumentInput, store?: GraphStore): Promise<Preview> {
    const given = parseNewDocument(input);
    const { cities } = await this.manifest();
    const city = cityOf(given, cities);
    const assumed = city ?? { code: given.city, name: given.cityName ?? given.city, level: given.level ?? 'PREFECTURE_CITY' };
    const preview = previewDocument(given, assumed);
    const level = levelProblem(assumed.code, assumed.level);
    const wrongLevel = city && level !== null ? [new Refusal('BAD_INPUT', 'the level does not fit', level, 'level')] : [];
    const obstacles = [
      ...(city ? wrongLevel : [unknownCity(given, cities)]),
      ...preview.obstacles,
      ...(await this.alreadyThere(preview, store)),
    ];
    return { ...preview, obstacles };
  }

  /** Adds a document and loads it. @returns what was loaded @throws Refusal, StoreError, LoadError: then nothing has changed */
  add(input: NewDocumentInput, store: GraphStore): Promise<Preview> {
    return this.oneByOne(() =>
      this.added.change(async () => {
        await this.load(store);
        const preview = await this.preview(input, store);
        if (preview.obstacles[0]) throw preview.obstacles[0];
        const undo = await this.added.add(preview.document.entry, preview.city, preview.document.bytes);
        await this.loadOr(undo, store);
        return preview;
      }),
    );
  }

  /**
   * Takes an added document away, and all that it alone supports.
   * @param reference its id, number, title or file
   * @throws Refusal NOT_FOUND, AMBIGUOUS, NOT_ADDED; StoreError, LoadError: then nothing has changed
   */
  remove(reference: string, store: GraphStore): Promise<ListedDocument> {
    return this.oneByOne(() =>
      this.added.change(async () => {
        await this.load(store);
        const found = await this.find(reference, store);
        const { undo, finish } = await this.added.remove(found.file);
        await this.loadOr(undo, store);
        await finish();
        return found;
      }),
    );
  }

  /** Every document of the graph, the added ones with their files. */
  async list(store: GraphStore): Promise<ListedDocument[]> {
    const rows = await store.read(documentPlaces);
    return rows.map(({ id, title, number, place }) => {
      const { file = '', added } = placePattern.exec(place)?.groups ?? {};
      return { id, title, number, file, added: added !== undefined };
    });
  }

  private async find(reference: string, store: GraphStore): Promise<ListedDocument> {
    const origins = new Map((await this.added.manifest()).documents.map(({ file, origin }) => [file, origin]));
    const wanted = reference.trim();
    const name = /[^/\\]*$/u.exec(wanted)![0];
    const found = (await this.list(store)).filter(
      ({ id, title, number, file }) =>
        [id, title, number, file].includes(wanted) || (name !== '' && origins.get(file)?.endsWith(`: ${name}`) === true),
    );
    if (found.length === 0)
      throw new Refusal(
        'NOT_FOUND',
        `${wanted}: no document of the atlas`,
        'give the id, number, title or file of an added document',
        'id',
      );
    const added = found.filter((document) => document.added);
    if (added.length > 1)
      throw new Refusal('AMBIGUOUS', `${wanted}: ${added.length} documents`, `give one id: ${added.map(({ id }) => id).join(', ')}`, 'id');
    const [only] = added;
    if (!only)
      throw new Refusal(
        'NOT_ADDED',
        `${wanted}: came with the atlas and cannot be taken away`,
        'only added documents can',
        'id',
        found[0]!.id,
      );
    return only;
  }

  private load(store: GraphStore): Promise<boolean> {
    return corpusDataset({ corpus: this.corpus, added: this.added.path }).then((dataset) => ensureDataset(store, dataset));
  }

  private async loadOr(undo: () => Promise<void>, store: GraphStore): Promise<void> {
    try {
      await this.load(store);
    } catch (error) {
      await undo();
      throw error;
    }
  }

  private async alreadyThere({ document, description }: Preview, store?: GraphStore): Promise<Refusal[]> {
    const { entry, id } = document;
    const { documents } = await this.manifest();
    const same =
      documents.find(({ sha256 }) => sha256 === entry.sha256) ?? documents.find(({ textSha256 }) => textSha256 === entry.textSha256);
    const listed = store ? await this.list(store) : [];
    const there = listed.find((known) => (same ? known.file === same.file : known.id === id));
    if (!same && !there) return [];
    const what = same
      ? same.sha256 === entry.sha256
        ? 'the same file'
        : 'the same text'
      : 'a document of this city, kind and number or title';
    const remedy = same ? 'nothing is to be done; to add it anew, remove that one first' : 'give it another number, title or date';
    const title = there?.title ?? same?.title ?? description.title;
    return [new Refusal('ALREADY_THERE', `${what} is in the atlas: 《${title}》`, remedy, same ? 'file' : 'number', there?.id ?? null)];
  }

  /** What corpus and user list together, each document with the hash of its text. */
  private async manifest(): Promise<Manifest> {
    const own = await this.added.manifest();
    this.shipped ??= readCorpus(this.corpus).then(({ manifest, documents }) => {
      this.cities = manifest.cities;
      return documents.map(({ entry, bytes }) => ({ ...entry, textSha256: entry.textSha256 ?? textHash(readSource(bytes).text) }));
    });
    const shipped = await this.shipped;
    const codes = new Set(this.cities.map(({ code }) => code));
    return {
      cities: [...this.cities, ...own.cities.filter(({ code }) => !codes.has(code))],
      documents: [...shipped, ...own.documents],
    };
  }
  private cities: Manifest['cities'] = [];

  private oneByOne<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.last.then(work);
    this.last = mine.catch(() => undefined);
    return mine;
  }
}

function unknownCity({ city, cityName }: NewDocument, cities: Manifest['cities']): Refusal {
  const known = cities.map(({ code, name }) => `${code} ${name}`).join(', ');
  return new Refusal(
    'UNKNOWN_CITY',
    `city ${city} is not in the atlas (${known})`,
    `say what it is: ${cityName === null ? 'its name and ' : ''}its level, like PREFECTURE_CITY or COUNTY`,
    cityName === null ? 'cityName' : 'level',
  );
}
