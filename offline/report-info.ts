import type { Day } from '../shared/base/day.ts';
import type { Consolidation } from '../shared/office/model.ts';
import type { ReportInfo } from '../shared/write/consolidated/report-info.ts';
import { isSample } from '../shared/write/consolidated/report-info.ts';
import { resultTitle } from './files/own-workbook.ts';
import { version } from '../package.json' with { type: 'json' };

export interface RunFacts {
  readonly all: Consolidation;
  readonly folder: string;
  readonly files: number;
  readonly register: string | null;
  readonly today: Day | null;
}

/** What the reports of one run say about themselves. */
export function reportInfo({ all, folder, files, register, today }: RunFacts): ReportInfo {
  const year = all.trees.map(({ set }) => set.year).find((one) => one !== null) ?? null;
  const sample = isSample(all.trees) ? ' (DỮ LIỆU MẪU)' : '';
  return {
    title: `${resultTitle} CHỈ SỐ CẢI CÁCH HÀNH CHÍNH${year === null ? '' : ` NĂM ${year}`}${sample}`,
    office: '',
    year,
    day: today,
    version,
    log: [
      { what: 'Thư mục phiếu', detail: `${folder}: ${files} tệp bảng tính` },
      { what: 'Danh sách đơn vị', detail: register ?? 'Không dùng danh sách; chỉ có các đơn vị đã nộp tệp.' },
      ...(all.units.some(({ comparison }) => comparison?.kind === 'compared')
        ? [
            {
              what: 'So với năm trước',
              detail:
                'Chênh lệch chỉ số tính trên những mục đã có điểm ở cả hai năm; mục còn chờ điểm, không áp dụng hoặc chỉ có ở một năm không tính.',
            },
          ]
        : []),
      ...all.units
        .filter(({ source }) => source !== null)
        .map((unit) => ({
          what: unit.unit,
          detail: `${unit.source ?? ''}${unit.tab === null ? '' : `, trang "${unit.tab}"`}`,
        })),
    ],
  };
}
