import { mkdirSync, writeFileSync } from 'node:fs';
import { schemaFiles } from '../core/test/schema-file.ts';

/** Writes the JSON Schemas of every file and interface to schemas/, from the shapes that read them. */
mkdirSync('schemas', { recursive: true });
for (const { name, text } of schemaFiles()) writeFileSync(`schemas/${name}`, text);
