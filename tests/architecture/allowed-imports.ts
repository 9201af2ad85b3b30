/** Folders of shared/, each with the folders it may import besides itself. docs/architecture.md says why. */
const core = ['base', 'criteria', 'sheet', 'score'] as const;
const upToRules = [...core, 'messages', 'data', 'rules'] as const;

export const layers: Readonly<Record<string, readonly string[]>> = {
  base: [],
  criteria: ['base'],
  sheet: ['base', 'criteria'],
  score: ['base', 'criteria', 'sheet'],
  messages: core,
  data: ['base', 'criteria'],
  rules: [...core, 'messages', 'data'],
  office: upToRules,
  plan: upToRules,
  procedures: upToRules,
  write: [...upToRules, 'office', 'plan', 'procedures'],
};

export const hosts: readonly string[] = ['apps-script', 'extension', 'offline'];

/** One import: paths from the project's root with `/`, or the name of a package as it is written. */
export interface Edge {
  readonly from: string;
  readonly to: string;
}

/** Why an import is not allowed, or `null`. `isRule` tells whether a path is a rule of the registry. */
export function offence({ from, to }: Edge, isRule: (path: string) => boolean): string | null {
  const source = placeOf(from);
  const target = placeOf(to);
  if (target === null) return packageOffence(from, to);
  if (isRule(to) && from !== 'shared/rules/index.ts') return 'a rule is imported by shared/rules/index.ts only';
  if (source === target) return null;
  if (target === 'tests' || hosts.includes(target)) return `${target}/ is imported by nobody`;
  if (source === null || hosts.includes(source)) return null;
  return layers[source]?.includes(target) ? null : `shared/${source}/ may not import shared/${target}/`;
}

/** Name of the layer or of the host that a path belongs to, `null` for a package. */
function placeOf(path: string): string | null {
  const [top = '', folder = ''] = path.split('/');
  if (top === 'shared') return folder;
  return top === 'tests' || hosts.includes(top) ? top : null;
}

function packageOffence(from: string, to: string): string | null {
  if (from.startsWith('shared/')) return to === 'zod/mini' ? null : 'shared/ imports no package but zod/mini';
  if (/^hucre(\/|$)/.test(to)) {
    return from.startsWith('offline/files/') ? null : 'spreadsheet files are read and written in offline/files only';
  }
  if (to.startsWith('node:')) return from.startsWith('offline/') ? null : 'only offline/ runs on Node';
  return null;
}
