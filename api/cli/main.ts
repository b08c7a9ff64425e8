import { Command, CommanderError } from 'commander';
import { CommandFailure } from './command-failure.js';
import type { AddOptions } from './commands/add.js';
import type { ExportOptions } from './commands/export.js';

/**
 * The command line. Each command loads what it needs when it runs, so that `parse` never loads a database.
 * Sets the process's exit code: 0, 1 where a file cannot be read or an audit fails, 2 for unusable arguments.
 */
export async function main(args: readonly string[]): Promise<void> {
  const program = new Command('atlas')
    .description('The mandate atlas: what departments do, with the sentence that says so')
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(`atlas: ${text.replace(/^error: /u, '').trim()}; see atlas --help\n`) });
  program
    .command('parse <files...>')
    .description('print what documents say, without a graph')
    .option('--json', 'as JSON: one file an object, several an array', false)
    .action(async (files: string[], options: { json: boolean }) => (await import('./commands/parse.js')).parse(files, options));
  program
    .command('link <files...>')
    .description('infer which division holds which duty, and the function areas, from documents taken together')
    .option('--json', 'as JSON', false)
    .action(async (files: string[], options: { json: boolean }) => (await import('./commands/link.js')).link(files, options));
  program
    .command('align <left> <right>')
    .description('say which duties and clauses of two mandates answer each other, without a graph')
    .option('--json', 'as JSON, with the pairs that are not likely enough to be shown', false)
    .action(async (left: string, right: string, options: { json: boolean }) =>
      (await import('./commands/align.js')).align(left, right, options),
    );
  program
    .command('diff <older> <newer>')
    .description('say what became of an older mandate in a newer one, without a graph')
    .option('--json', 'as JSON', false)
    .action(async (older: string, newer: string, options: { json: boolean }) =>
      (await import('./commands/diff.js')).diff(older, newer, options),
    );
  program
    .command('ask <question>')
    .description('ask the atlas, for example 哪个处室负责社会信用体系建设？')
    .option('--json', 'as JSON', false)
    .option('--city <city...>', 'GB/T 2260 codes or names; all without it')
    .action(async (question: string, options: { json: boolean; city?: string[] }) =>
      (await import('./commands/ask.js')).ask(question, options),
    );
  program
    .command('cite <id>')
    .description('how a fact is cited: GB/T 7714, BibTeX, CSL-JSON or plain text')
    .option('--format <format>', 'gbt7714, bibtex, csl-json or text', 'gbt7714')
    .action(async (id: string, options: { format: string }) => (await import('./commands/cite.js')).cite(id, options));
  program
    .command('export <format>')
    .description('write the atlas, or a part of it, as csv, csv-metadata, jsonld, turtle, graphml or sssom')
    .option('--scope <scope>', 'all, city:CODE, department:ID or name, compare:LEFT,RIGHT, ids:ID,ID,…, search, reform', 'all')
    .option('--table <table>', 'of csv: duties, divisions, reform, alignments, …; all facts in one without it')
    .option('--with-inferred', 'inferred facts too; without it only stated and accepted ones', false)
    .option('--only <ids>', 'of the scope compare: the pairs and sentences that are wanted, with commas')
    .option('--text <words>', 'of the scopes search and reform')
    .option('--kinds <kinds>', 'of the scopes search and reform, with commas')
    .option('--cities <cities>', 'of the scopes search and reform, with commas')
    .option('--out <file>', 'a file, instead of the standard output')
    .action(async (format: string, options: ExportOptions) => (await import('./commands/export.js')).exportAtlas(format, options));
  program
    .command('load [files...]')
    .description('load the corpus into the graph (the embedded one, or the Neo4j of NEO4J_URI); files: only these of a corpus folder')
    .option('--force', 'load even where the graph is up to date', false)
    .action(async (files: string[], options: { force: boolean }) => (await import('./commands/load.js')).load(files, options));
  program
    .command('add <file>')
    .description('add a document to the atlas; it stays through every rebuild of the graph')
    .requiredOption('--city <code>', 'GB/T 2260 code of its city, like 610100')
    .option('--city-name <name>', 'name of a city that is not in the atlas yet')
    .option('--level <level>', 'level of such a city, like PREFECTURE_CITY or COUNTY')
    .option('--parent <code>', 'code of the jurisdiction that such a city belongs to')
    .option('--kind <kind>', 'MANDATE, NOTICE, WORK_REPORT, WORK_PLAN or OTHER; told from the text without it')
    .option('--department <name>', 'full name of its department, where the text does not give it')
    .option('--number <number>', 'its number (文号), where the text does not give it')
    .option('--date <date>', 'its date, like 2014, 2015-02 or 2017-05-19')
    .option('--title <title>', 'its title, where the text does not give it')
    .option('--issuer <name>', 'who issued it')
    .option('--dry-run', 'only show what was read, change nothing', false)
    .option('--json', 'as JSON', false)
    .action(async (file: string, options: AddOptions) => (await import('./commands/add.js')).add(file, options));
  program
    .command('remove <document>')
    .description('take an added document away, with all that it alone supports: its id, number, title or file')
    .option('--json', 'as JSON', false)
    .action(async (document: string, options: { json: boolean }) => (await import('./commands/remove.js')).remove(document, options));
  program
    .command('check [files...]')
    .description('audit documents: counts, quotations, unread text; without files the corpus against its manifest')
    .option('--json', 'as JSON', false)
    .action(async (files: string[], options: { json: boolean }) => (await import('./commands/check.js')).check(files, options));
  program
    .command('reviews')
    .description('say what people have judged, how far they agree, and which judgements are of a text that has changed')
    .option('--json', 'as JSON', false)
    .action(async (options: { json: boolean }) => (await import('./commands/reviews.js')).reviews(options));
  program
    .command('serve')
    .description('serve the API and the pages (PORT, default 4000)')
    .option('--port <port>', 'instead of PORT')
    .action(async (options: { port?: string }) => (await import('./commands/serve.js')).serve(options));
  try {
    await program.parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
    else if (error instanceof CommandFailure) {
      for (const line of error.lines) process.stderr.write(`atlas: ${line}\n`);
      process.exitCode = error.exitCode;
    } else throw error;
  }
}
