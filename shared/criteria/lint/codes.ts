import { parseCode } from '../code.ts';
import type { CriteriaSet } from '../model.ts';
import type { DefinitionFault } from './fault.ts';

/** Codes are unique and are written as the reader of sheets will meet them: "1.1.1", never "TCTP 1.1.1". */
export function codeFaults({ items }: CriteriaSet): readonly DefinitionFault[] {
  const positions = new Map<string, number[]>();
  items.forEach(({ code }, i) => positions.set(code, [...(positions.get(code) ?? []), i + 1]));
  return [...positions].flatMap(([code, found]): readonly DefinitionFault[] => {
    const plain = parseCode(code);
    return [
      ...(found.length > 1 ? [{ kind: 'code-repeated' as const, code, positions: found }] : []),
      ...(plain === code ? [] : [{ kind: 'code-form' as const, code, plain }]),
    ];
  });
}
