import type { Finding } from '../rules/model.ts';
import { severities } from '../rules/severity.ts';

/** Findings with the gravest first; those of one severity keep their order. */
export function byGravity(findings: readonly Finding[]): Finding[] {
  return severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}
