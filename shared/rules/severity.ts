import type { Severity } from './model.ts';

/** Severities from the gravest, in the order in which people should read findings. */
export const severities: readonly Severity[] = ['error', 'warning', 'ask', 'note'];

export const severityLabels: Readonly<Record<Severity, { readonly vi: string; readonly en: string }>> = {
  error: { vi: 'Lỗi', en: 'Error' },
  warning: { vi: 'Cảnh báo', en: 'Warning' },
  ask: { vi: 'Cần xác nhận', en: 'To confirm' },
  note: { vi: 'Lưu ý', en: 'Note' },
};
