import { points, type Points } from '../../shared/base/points.ts';
import type { Bound, CriteriaSet, Criterion, ScoringRule } from '../../shared/criteria/model.ts';

const fieldCount = 10;
const groupsPerField = 4;
const leavesPerGroup = 5;

/** What the leaves of a group ask for, in their order. Every maximum is 1 point. */
const leafTitles = [
  'Ban hành kế hoạch, báo cáo thực hiện nhiệm vụ',
  'Tỷ lệ nhiệm vụ hoàn thành đúng thời hạn',
  'Số cuộc kiểm tra, đối thoại đã tổ chức trong năm',
  'Tỷ lệ hồ sơ được giải quyết và trả kết quả trực tuyến',
  'Thời hạn gửi báo cáo định kỳ về cơ quan thường trực',
];

/** An invented criteria set of 250 items: 10 fields, 40 groups, 200 leaves, each field with one survey. */
export function benchSet(): CriteriaSet {
  const items: Criterion[] = [];
  const add = (code: string, parent: string | null, title: string, max: number, rule: ScoringRule | null): void => {
    items.push({
      code,
      parent,
      title,
      rule,
      label: code,
      max: points(max),
      notApplicable: rule?.kind === 'proportional' ? 'reduce-max' : 'not-allowed',
      evidence: null,
      owner: null,
      wording: [],
      doubts: [],
    });
  };
  for (let f = 1; f <= fieldCount; f += 1) {
    add(
      `${f}`,
      null,
      `Lĩnh vực ${f}: nội dung cải cách hành chính thứ ${f}`,
      groupsPerField * leavesPerGroup * 1000,
      null,
    );
    for (let g = 1; g <= groupsPerField; g += 1) {
      add(`${f}.${g}`, `${f}`, `Kết quả thực hiện nội dung ${g} của lĩnh vực ${f}`, leavesPerGroup * 1000, null);
      leafTitles.forEach((title, l) => {
        add(`${f}.${g}.${l + 1}`, `${f}.${g}`, `${title} (nội dung ${f}.${g})`, 1000, ruleFor(l, g));
      });
    }
  }
  return {
    id: 'do-toc-do',
    edition: 1,
    title: 'Bộ tiêu chí để đo tốc độ',
    level: 'commune',
    year: 2025,
    basis: { document: null, source: 'tự đặt', sample: true },
    rounding: { decimals: 2, mode: 'half-up' },
    grades: [],
    gradedOn: 'exact',
    evidencePolicy: 'explain',
    surveyPolicy: 'wait',
    items,
  };
}

const one = points(1000);
const half = points(500);
const none = points(0);

function ruleFor(position: number, group: number): ScoringRule {
  switch (position) {
    case 0:
      return {
        kind: 'choice',
        options: [option('Kịp thời', one), option('Chậm', half), option('Không ban hành', none)],
      };
    case 1:
      return { kind: 'tiers', measure: 'ratio', tiers: tiers(90_000, 70_000, '%') };
    case 2:
      return { kind: 'tiers', measure: 'count', tiers: tiers(4000, 2000, ' cuộc') };
    case 3:
      return {
        kind: 'proportional',
        cap: one,
        floor: at(50_000, true),
        formula: { times: one, at: 100_000, rounding: { decimals: 2, mode: 'half-up' } },
      };
    default:
      return group === groupsPerField
        ? { kind: 'survey' }
        : { kind: 'deduction', unit: 'day', start: one, per: points(250), limit: null, cutOff: null };
  }
}

function tiers(high: number, low: number, unit: string): Extract<ScoringRule, { kind: 'tiers' }>['tiers'] {
  return [
    { label: `Từ ${high / 1000}${unit} trở lên`, from: at(high, true), to: null, award: one },
    { label: `Từ ${low / 1000} đến dưới ${high / 1000}${unit}`, from: at(low, true), to: at(high, false), award: half },
    { label: `Dưới ${low / 1000}${unit}`, from: null, to: at(low, false), award: none },
  ];
}

function option(label: string, value: Points): { readonly label: string; readonly points: Points } {
  return { label, points: value };
}

function at(value: number, inclusive: boolean): Bound {
  return { value, inclusive };
}
