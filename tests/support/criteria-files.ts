import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CriteriaSet } from '../../shared/criteria/model.ts';
import { isCriteriaSet, parseCriteriaSet } from '../../shared/criteria/schema.ts';
import { exampleSet } from './example-set.ts';

const folder = fileURLToPath(new URL('../../shared/data/criteria/', import.meta.url));

/** The example set and every criteria set that the product ships. Throws on a file that is none. */
export function shippedSets(): readonly CriteriaSet[] {
  return [
    exampleSet,
    ...readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .map(setOf),
  ];
}

function setOf(file: string): CriteriaSet {
  const reading = parseCriteriaSet(JSON.parse(readFileSync(`${folder}${file}`, 'utf8')));
  if (!isCriteriaSet(reading)) throw new Error(`${file}: ${reading.problems[0]?.message ?? ''}`);
  return reading;
}
