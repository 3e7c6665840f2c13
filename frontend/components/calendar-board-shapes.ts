import { svg, type SVGTemplateResult } from 'lit';
import type { Entry } from './calendar-board';

/** A shape for each kind, so that none is told by its colour alone: a ring, a barbell, a chevron, a flag, a blank bar. */
const SHAPES: Record<Entry['kind'], SVGTemplateResult> = {
  CLASS: svg`<circle cx="8" cy="8" r="5" fill="none" stroke="currentColor" stroke-width="2.5"></circle>`,
  LIFTING: svg`<path d="M1 8h14M4 3.5v9M12 3.5v9" fill="none" stroke="currentColor" stroke-width="2.5" stroke-linecap="round"></path>`,
  RUN: svg`<path d="M3 3l5 5-5 5M9 3l5 5-5 5" fill="none" stroke="currentColor" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round"></path>`,
  RACE: svg`<path d="M3 15V2h10l-3 3.5L13 9H3" fill="currentColor" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round"></path>`,
  BUSY: svg`<path d="M2 8h12" fill="none" stroke="currentColor" stroke-width="2.5" stroke-dasharray="3 2.5"></path>`,
};

export const shape = (kind: Entry['kind']) =>
  svg`<svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">${SHAPES[kind]}</svg>`;
