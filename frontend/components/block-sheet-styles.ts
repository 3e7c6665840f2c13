import { css } from 'lit';

/** A quiet spreadsheet: lines as thin as they can be, figures that stand in line, the cell in hand outlined. */
export const blockSheetStyles = css`
  :host {
    --surface: var(--aura-surface-color-solid, Canvas);
    --line: var(--vaadin-border-color-secondary, GrayText);
    --quiet: var(--lr-text-quiet, GrayText);
    --accent: var(--aura-accent-color, LinkText);
    --on-accent: var(--aura-accent-contrast-color, Canvas);
    display: block;
    font-size: 1rem;
    font-variant-numeric: tabular-nums;
    color: var(--vaadin-text-color, CanvasText);
  }
  .bar,
  .weeks {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
    align-items: center;
  }
  .bar {
    padding-block: 0.5rem;
  }
  .bar .status {
    margin-inline-start: auto;
    color: var(--quiet);
  }
  .bar .status.bad {
    font-weight: 600;
    color: var(--lr-bad, red);
  }
  button {
    min-block-size: 2.25rem;
    padding: 0 0.75rem;
    border: 1px solid var(--line);
    border-radius: 0.625rem;
    background: var(--surface);
    font: inherit;
    font-size: 0.9375rem;
    color: inherit;
    cursor: pointer;
    touch-action: manipulation;
  }
  @media (pointer: coarse) {
    button {
      min-block-size: 3rem;
    }
    .weeks button {
      min-inline-size: 3rem;
    }
  }
  button[disabled] {
    opacity: 0.45;
    cursor: default;
  }
  .weeks button[aria-selected='true'] {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 600;
  }
  .weeks small {
    font-size: 0.75rem;
  }
  h2 {
    margin: 1rem 0 0.375rem;
    font-size: 1rem;
    font-weight: 650;
  }
  .scroll {
    overflow-x: auto;
    overflow-y: visible;
  }
  table {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
    border: 1px solid var(--line);
    border-radius: 0.75rem;
    background: var(--surface);
    table-layout: fixed;
  }
  .grid {
    min-inline-size: 44rem;
  }
  .grid:has(.load) {
    min-inline-size: 60rem;
  }
  th,
  td {
    position: relative;
    padding: 0.375rem 0.625rem;
    border-block-end: 1px solid var(--line);
    border-inline-end: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
    overflow-wrap: anywhere;
  }
  tr > :last-child {
    border-inline-end: 0;
  }
  tbody tr:last-child > * {
    border-block-end: 0;
  }
  thead th {
    font-size: 0.8125rem;
    color: var(--quiet);
  }
  .grid th:first-child {
    inline-size: 2rem;
    font-weight: 600;
    color: var(--aura-accent-text-color, inherit);
  }
  .grid .movement {
    inline-size: 32%;
  }
  .grid .cell {
    inline-size: 26%;
  }
  .grid td.edit {
    block-size: 1.5rem;
    cursor: text;
  }
  td.range {
    background: color-mix(in oklab, var(--accent) 12%, var(--surface));
  }
  td.at {
    padding: 0;
    outline: 2px solid var(--accent);
    outline-offset: -2px;
  }
  td input {
    box-sizing: border-box;
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 2.25rem;
    padding: 0.375rem 0.625rem;
    border: 0;
    background: transparent;
    font: inherit;
    font-variant-numeric: inherit;
    color: inherit;
  }
  td input:focus {
    outline: 3px solid var(--vaadin-focus-ring-color, Highlight);
    outline-offset: -2px;
  }
  .open {
    text-decoration: underline wavy var(--lr-warn, orange);
    text-underline-offset: 0.2em;
  }
  .ghost {
    color: var(--quiet);
  }
  .pending::after {
    content: '';
    position: absolute;
    inset-block-start: 0.25rem;
    inset-inline-end: 0.25rem;
    inline-size: 0.375rem;
    block-size: 0.375rem;
    border-radius: 50%;
    background: var(--lr-warn, orange);
  }
  .meaning {
    padding: 0.375rem 0.625rem;
    font-size: 0.875rem;
    color: var(--quiet);
  }
  .meaning.bad,
  .conflict p {
    color: var(--lr-bad, red);
  }
  ul {
    position: fixed;
    z-index: 5;
    margin: 0;
    padding: 0.25rem;
    min-inline-size: 16rem;
    max-inline-size: 26rem;
    border: 1px solid var(--line);
    border-radius: 0.75rem;
    background: var(--surface);
    box-shadow: 0 6px 28px rgb(0 0 0 / 0.2);
    list-style: none;
  }
  li {
    padding: 0.5rem 0.625rem;
    border-radius: 0.5rem;
    cursor: pointer;
  }
  li.create {
    border-block-start: 1px solid var(--line);
    color: var(--aura-accent-text-color, inherit);
  }
  .grid .load {
    inline-size: 16%;
  }
  li[aria-selected='true'] {
    background: color-mix(in oklab, var(--accent) 18%, var(--surface));
  }
  .conflict td {
    background: color-mix(in oklab, var(--lr-bad, red) 8%, var(--surface));
  }
  .conflict p {
    margin: 0 0 0.375rem;
  }
  .totals {
    margin-block-start: 1.25rem;
    table-layout: auto;
  }
  .totals th {
    white-space: nowrap;
  }
  .totals td {
    min-inline-size: 3rem;
    white-space: nowrap;
  }
  .totals caption {
    padding-block-end: 0.375rem;
    text-align: start;
    font-weight: 650;
  }
  .totals td {
    text-align: end;
  }
  .totals .warn {
    color: var(--lr-warn, orange);
    font-weight: 600;
  }
  .warnings {
    margin-block: 0.5rem;
    color: var(--lr-warn, orange);
  }
  dialog {
    max-inline-size: 34rem;
    padding: 1.25rem;
    border: 1px solid var(--line);
    border-radius: 1rem;
    background: var(--surface);
    color: inherit;
  }
  dialog h2 {
    margin-block-start: 0;
  }
  dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.375rem 1rem;
  }
  dt {
    font-weight: 600;
    white-space: nowrap;
  }
  dd {
    margin: 0;
  }
  :is(button, [tabindex]):focus-visible {
    outline: 3px solid var(--vaadin-focus-ring-color, Highlight);
    outline-offset: 1px;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
