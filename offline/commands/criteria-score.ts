import { parseNumber } from '../../shared/base/number-text.ts';
import { formatPoints, pointsToNumber, type Thousandths } from '../../shared/base/points.ts';
import { parseCode } from '../../shared/criteria/code.ts';
import type { CriteriaSet, Criterion } from '../../shared/criteria/model.ts';
import { growTree } from '../../shared/criteria/tree.ts';
import { ratioOfPercent, type Answer, type Ratio } from '../../shared/score/answer.ts';
import { evaluate, type Earned } from '../../shared/score/evaluate.ts';
import { groundSentence, lackSentence } from '../../shared/score/ground-sentence.ts';
import { UnusableInput, type Command, type ExitCode, type Host } from '../command.ts';
import { loadCriteria } from '../files/load-criteria.ts';
import { readOptions } from '../options.ts';

export const criteriaScoreCommand: Command = {
  name: 'criteria score',
  summary: 'tính thử điểm một mục theo bộ tiêu chí',
  help: `Cách dùng: cchc criteria score BỘ_TIÊU_CHÍ --code MÃ [kết quả]

Cho biết một mục được bao nhiêu điểm với kết quả đã cho, và vì sao.

  --code MÃ          mã của mục, ví dụ 1.1.2
  --ratio TỶ_LỆ      tỷ lệ đạt được: 92,5% hoặc 61/80
  --count SỐ         số lượng, số trường hợp
  --days SỐ          số ngày chậm
  --choice "MỨC"     mức đạt được, ghi như trong bộ tiêu chí
  --part "NỘI DUNG"  nội dung đạt được; ghi nhiều lần
  --na               không áp dụng
  --given MÃ=ĐIỂM    điểm của mục khác mà mục này phụ thuộc
  --json             in kết quả dạng JSON`,
  run: runScore,
};

async function runScore(args: readonly string[], host: Host): Promise<ExitCode> {
  const { values, positionals } = readOptions('criteria score', args, {
    code: { type: 'string' },
    ratio: { type: 'string' },
    count: { type: 'string' },
    days: { type: 'string' },
    choice: { type: 'string' },
    part: { type: 'string', multiple: true },
    na: { type: 'boolean' },
    given: { type: 'string', multiple: true },
    json: { type: 'boolean' },
  });
  if (positionals.length === 0 || values.code === undefined) {
    throw new UnusableInput(
      'Cần bộ tiêu chí và mã mục. Ví dụ: cchc criteria score bo-tieu-chi.xlsx --code 1.1.2 --ratio 92,5%',
    );
  }
  if (values.count !== undefined && values.days !== undefined)
    throw new UnusableInput('Chỉ ghi một trong hai: --count hoặc --days.');
  const counted = values.count ?? values.days;
  const answer: Answer = {
    ...(values.ratio === undefined ? {} : { ratio: ratioOption(values.ratio) }),
    ...(counted === undefined ? {} : { count: numberOption(counted) }),
    ...(values.choice === undefined ? {} : { choice: values.choice }),
    ...(values.part === undefined ? {} : { parts: values.part }),
    ...(values.na === true ? { notApplicable: true } : {}),
    earned: givenPoints(values.given ?? []),
  };
  const [set] = await loadCriteria(positionals, host.problem);
  const criterion = set === undefined ? undefined : itemOf(set, values.code);
  if (criterion === undefined)
    throw new UnusableInput(`Bộ tiêu chí ${positionals.join(' ')} không có mục ${values.code}.`);
  if (criterion.rule === null)
    throw new UnusableInput(`Mục ${criterion.label} là nhóm; điểm của nhóm là tổng các mục con.`);
  host.out(values.json === true ? JSON.stringify(scoreJson(criterion, answer)) : sentence(criterion, answer));
  return 0;
}

/** By its code, or by the way the table prints it. */
function itemOf(set: CriteriaSet, code: string): Criterion | undefined {
  const { byCode } = growTree(set);
  return byCode.get(code) ?? byCode.get(parseCode(code) ?? code) ?? set.items.find(({ label }) => label === code);
}

interface Tried {
  readonly earned: Earned;
  /** What was taken for granted, as a sentence; `''` when nothing was. */
  readonly provided: string;
}

/** An item that depends on another whose points were not given is tried as if that one sets no limit, and it is said. */
function tried(criterion: Criterion, answer: Answer): Tried {
  const earned = evaluate(criterion, answer);
  const { rule } = criterion;
  if (earned.kind === 'points' || earned.lacks !== 'other-item' || rule?.kind !== 'dependsOn')
    return { earned, provided: '' };
  const limit = `Với điều kiện mục ${rule.on} đạt trên ${formatPoints(rule.atMost)} điểm; nếu không, tối đa ${formatPoints(rule.cap)} điểm (--given ${rule.on}=ĐIỂM).`;
  return { earned: evaluate({ ...criterion, rule: rule.otherwise }, answer), provided: ` ${limit}` };
}

function scoreJson(criterion: Criterion, answer: Answer): object {
  const { earned, provided } = tried(criterion, answer);
  const leavesMax =
    answer.notApplicable === true && earned.kind === 'points' && criterion.notApplicable !== 'full-points';
  return {
    points: earned.kind === 'points' && !leavesMax ? pointsToNumber(earned.points) : null,
    max: leavesMax ? 0 : pointsToNumber(criterion.max),
    why: (earned.kind === 'points' ? groundSentence(earned.ground) : lackSentence(earned, criterion)) + provided,
  };
}

function sentence(criterion: Criterion, answer: Answer): string {
  const { earned, provided } = tried(criterion, answer);
  const name = `Mục ${criterion.label} "${criterion.title}"`;
  return earned.kind === 'points'
    ? `${name}: ${formatPoints(earned.points)}/${formatPoints(criterion.max)} điểm. ${groundSentence(earned.ground)}${provided}`
    : `${name}: chưa tính được điểm. ${lackSentence(earned, criterion)}`;
}

function ratioOption(text: string): Ratio {
  const fraction = /^([^/]+)\/([^/]+)$/.exec(text);
  if (fraction !== null) return { part: numberOption(fraction[1] ?? ''), whole: numberOption(fraction[2] ?? '') };
  const value = numberOption(text.replace(/\s*%\s*$/, ''));
  // A spreadsheet shows 92,5% as 0,925: up to 1 both readings are likely.
  if (value > 0 && value <= 1000 && !text.includes('%')) {
    throw new UnusableInput(`Tỷ lệ "${text}" có thể là ${text}% hoặc ${formatPoints(value * 100)}%. Ghi kèm dấu %.`);
  }
  return ratioOfPercent(value);
}

function givenPoints(given: readonly string[]): NonNullable<Answer['earned']> {
  const points = new Map(
    given.map((pair) => {
      const [, code, value] = /^([^=]+)=(.+)$/.exec(pair) ?? [];
      if (code === undefined || value === undefined)
        throw new UnusableInput(`--given "${pair}" chưa đúng. Ghi mã mục và điểm, ví dụ --given 1.1=0,5`);
      return [parseCode(code) ?? code, numberOption(value)] as const;
    }),
  );
  return (code) => (points.get(code) ?? null) as ReturnType<NonNullable<Answer['earned']>>;
}

function numberOption(text: string): Thousandths {
  const reading = parseNumber(text);
  // On a command line a point is a decimal mark: 1.000 is one.
  const value = reading.kind === 'number' ? reading.value : reading.kind === 'ambiguous' ? reading.readings[0] : null;
  if (value === null) throw new UnusableInput(`"${text}" không phải là số. Ghi dạng 92,5 hoặc 92.5.`);
  if (value < 0) throw new UnusableInput(`"${text}" là số âm. Ghi số từ 0 trở lên.`);
  return value;
}
