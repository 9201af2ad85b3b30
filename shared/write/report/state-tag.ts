import type { UnitResult } from '../../office/model.ts';
import { stateLabels } from '../../office/state-labels.ts';
import { stateStyle } from '../consolidated/ranking-tab.ts';
import { markup, type Markup } from './markup.ts';

/** The state of a unit in words, coloured by what it asks for. */
export function stateTag(unit: UnitResult): Markup {
  const style = stateStyle(unit);
  const look = style === 'error' ? 'bad' : style === 'warning' ? 'warn' : style === 'good' ? 'good' : 'plain';
  return markup`<span class="tag ${look}">${stateLabels[unit.state]}</span>`;
}
