import { css } from 'lit';

/** Lines of one height, so that each mark stands beside its line. */
export const whiteboardTextStyles = css`
  :host {
    --row: 1.5rem;
    display: flex;
    flex-direction: column;
    gap: 0.5rem;
    min-inline-size: 0;
    color: var(--vaadin-text-color, CanvasText);
  }
  label {
    font-weight: 600;
  }
  .board {
    display: flex;
    border: 1px solid var(--lr-field-border, GrayText);
    border-radius: 10px;
    background: var(--aura-surface-color-solid, Canvas);
    overflow: hidden;
  }
  .board:focus-within {
    outline: 3px solid var(--vaadin-focus-ring-color, Highlight);
    outline-offset: 1px;
  }
  .gutter {
    flex: none;
    inline-size: 1.75rem;
    padding-block: 0.625rem;
    border-inline-end: 1px solid var(--vaadin-border-color-secondary, GrayText);
    text-align: center;
    font-size: 0.875rem;
    line-height: var(--row);
    user-select: none;
  }
  .gutter span {
    display: block;
    block-size: var(--row);
  }
  .gutter .read::before {
    content: '✓';
    color: var(--lr-good, currentcolor);
  }
  .gutter .words::before {
    content: '“';
    color: var(--lr-text-quiet, currentcolor);
  }
  .gutter .open {
    background: color-mix(in oklab, var(--lr-warn, Mark) 18%, transparent);
  }
  .gutter .open::before {
    content: '?';
    font-weight: 700;
    color: var(--lr-warn, currentcolor);
  }
  textarea {
    flex: 1;
    box-sizing: border-box;
    min-inline-size: 0;
    padding: 0.625rem 0.75rem;
    border: 0;
    outline: 0;
    resize: none;
    overflow-y: hidden;
    background: transparent;
    color: inherit;
    font: 0.9375rem / var(--row) ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace;
    tab-size: 2;
  }
  .hint {
    margin: 0;
    font-size: 0.875rem;
    color: var(--lr-text-quiet, GrayText);
  }
  ul {
    display: flex;
    flex-direction: column;
    gap: 0.25rem;
    padding: 0;
    margin: 0;
    list-style: none;
  }
  li,
  .found {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem 0.625rem;
    align-items: center;
    padding: 0.375rem 0.75rem;
    border-radius: 10px;
    background: color-mix(in oklab, var(--lr-warn, Mark) 12%, transparent);
  }
  .where {
    min-inline-size: 1.25rem;
    font-variant-numeric: tabular-nums;
    font-weight: 600;
  }
  q {
    overflow-wrap: anywhere;
  }
  button {
    min-block-size: var(--lr-touch, 40px);
    padding: 0 0.75rem;
    border: 1px solid var(--lr-field-border, GrayText);
    border-radius: 8px;
    background: var(--aura-surface-color-solid, Canvas);
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  button:focus-visible {
    outline: 3px solid var(--vaadin-focus-ring-color, Highlight);
    outline-offset: 2px;
  }
`;
