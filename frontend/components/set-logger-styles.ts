import { css } from 'lit';

/** Phone first: one column of cards, 48 px to touch, figures that stand in line. */
export const setLoggerStyles = css`
  :host {
    --surface: var(--aura-surface-color-solid, Canvas);
    --line: var(--lr-field-border, GrayText);
    --quiet: var(--lr-text-quiet, GrayText);
    --accent: var(--aura-accent-color, LinkText);
    --on-accent: var(--aura-accent-contrast-color, Canvas);
    display: block;
    container-type: inline-size;
    font-size: 1rem;
    font-variant-numeric: tabular-nums;
    color: var(--vaadin-text-color, CanvasText);
  }
  h2,
  p {
    margin: 0;
  }
  .movements {
    display: grid;
    gap: 0.75rem;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr));
    align-items: start;
  }
  .movement {
    padding: 0.875rem 0.75rem 0.5rem;
    border: 1px solid var(--vaadin-border-color-secondary, GrayText);
    border-radius: 1rem;
    background: var(--surface);
  }
  header {
    display: flex;
    gap: 0.75rem;
    align-items: flex-start;
  }
  .what {
    flex: 1;
    min-inline-size: 0;
  }
  h2 {
    font-size: 1.125rem;
    font-weight: 650;
    line-height: 1.3;
    text-wrap: balance;
  }
  .position {
    margin-inline-end: 0.125rem;
    color: var(--aura-accent-text-color, inherit);
  }
  .target {
    margin-block-start: 0.125rem;
    font-weight: 550;
  }
  .purpose {
    font-size: 0.875rem;
    line-height: 1.35;
    color: var(--quiet);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block-start: 0.5rem;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    padding: 0.25rem 0.625rem;
    border: 0;
    border-radius: 1rem;
    background: var(--vaadin-background-container-strong, ButtonFace);
    font: inherit;
    font-size: 0.875rem;
    color: inherit;
  }
  button {
    font: inherit;
    cursor: pointer;
    touch-action: manipulation;
    -webkit-tap-highlight-color: transparent;
  }
  button.chip {
    min-block-size: 2.75rem;
    padding-inline: 0.875rem;
    border-radius: 1.375rem;
    text-decoration: underline;
    text-decoration-style: dotted;
    text-underline-offset: 0.2em;
  }
  .rows {
    --columns: 2.25rem minmax(0, 1fr) minmax(0, 1fr) minmax(0, 0.8fr) 3rem;
    margin-block-start: 0.5rem;
  }
  .rows.no-load {
    --columns: 2.25rem minmax(0, 1fr) minmax(0, 0.8fr) 3rem;
  }
  .heads,
  .row {
    display: grid;
    grid-template-columns: var(--columns);
    gap: 0.5rem;
    align-items: center;
  }
  .heads {
    font-size: 0.8125rem;
    color: var(--quiet);
    text-align: center;
  }
  .heads span:first-child {
    text-align: start;
  }
  .row {
    padding-block: 0.25rem;
  }
  .number {
    min-block-size: 3rem;
    padding: 0;
    border: 1px solid transparent;
    border-radius: 0.625rem;
    background: transparent;
    font-weight: 600;
    font-variant-numeric: inherit;
    color: var(--quiet);
  }
  .more {
    margin-block: 0.625rem 0.375rem;
  }
  .conflict {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    padding: 0.625rem;
    border: 2px solid var(--accent);
    border-radius: 0.75rem;
  }
  .conflict p {
    flex: 1 0 100%;
    font-size: 0.9375rem;
  }
  .conflict button {
    min-block-size: 3rem;
    padding-inline: 0.75rem;
    border: 1px solid var(--line);
    border-radius: 0.75rem;
    background: transparent;
    font-weight: 600;
    color: inherit;
  }
  input {
    box-sizing: border-box;
    inline-size: 100%;
    block-size: 3rem;
    padding: 0 0.25rem;
    border: 1px solid var(--line);
    border-radius: 0.625rem;
    background: transparent;
    font: inherit;
    font-size: 1.125rem;
    font-weight: 600;
    font-variant-numeric: inherit;
    text-align: center;
    color: inherit;
  }
  input::placeholder {
    font-weight: 400;
    color: var(--quiet);
    opacity: 1;
  }
  .done input {
    border-color: transparent;
    background: var(--vaadin-background-container, transparent);
  }
  input[aria-invalid='true'] {
    border-color: var(--aura-red-text, red);
    border-width: 2px;
  }
  .movements :is(button, input) {
    scroll-margin-block: 1rem 16rem;
  }
  :is(button, input):focus-visible {
    outline: 3px solid var(--vaadin-focus-ring-color, Highlight);
    outline-offset: 2px;
  }
  .tick {
    display: grid;
    place-items: center;
    inline-size: 3rem;
    block-size: 3rem;
    padding: 0;
    border: 1.5px solid var(--line);
    border-radius: 0.75rem;
    background: transparent;
    color: var(--line);
    transition:
      background 0.12s,
      transform 0.12s;
  }
  .tick svg {
    inline-size: 1.625rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 3;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .tick:active {
    transform: scale(0.92);
  }
  .tick.all {
    flex: none;
    display: flex;
    gap: 0.25rem;
    inline-size: auto;
    padding-inline: 0.75rem 0.875rem;
    border-color: var(--accent);
    border-radius: 1.5rem;
    font-weight: 600;
    color: var(--aura-accent-text-color, inherit);
    align-items: center;
  }
  .tick.all svg {
    inline-size: 1.25rem;
  }
  .tick[aria-pressed='true'] {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }
  .pending .tick {
    border-style: dashed;
  }
  .problem {
    grid-column: 1 / -1;
    font-size: 0.9375rem;
    color: var(--aura-red-text, red);
  }
  .offer {
    grid-column: 1 / -1;
    min-block-size: 3rem;
    border: 1px dashed var(--accent);
    border-radius: 0.75rem;
    background: transparent;
    font-weight: 600;
    color: var(--aura-accent-text-color, inherit);
  }
  .dock {
    position: sticky;
    z-index: 1;
    inset-block-end: var(--lr-dock-offset, 0px);
    margin-block-start: 0.75rem;
    padding: 0.875rem 0.75rem calc(0.25rem + env(safe-area-inset-bottom, 0px));
    border: 1px solid var(--vaadin-border-color, GrayText);
    border-radius: 1rem;
    background: var(--surface);
    box-shadow: 0 4px 24px rgb(0 0 0 / 0.14);
  }
  .state {
    display: flex;
    align-items: center;
    gap: 0.25rem 1rem;
    font-size: 0.9375rem;
    line-height: 1.4;
  }
  .next {
    display: grid;
    inline-size: 100%;
    min-block-size: 3.5rem;
    margin-block: 0.125rem 0.25rem;
    padding: 0.375rem 0.75rem;
    border: 1.5px solid var(--accent);
    border-radius: 0.75rem;
    background: var(--accent);
    font-size: 1.125rem;
    font-weight: 650;
    font-variant-numeric: inherit;
    line-height: 1.25;
    color: var(--on-accent);
  }
  .next small {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    font-size: 0.8125rem;
    font-weight: 500;
  }
  .next.resting {
    background: transparent;
    color: var(--aura-accent-text-color, inherit);
  }
  .gear {
    inline-size: 2.75rem;
    min-block-size: 2.75rem;
    padding: 0;
    border: 0;
    border-radius: 0.625rem;
    background: transparent;
    color: var(--quiet);
  }
  .gear svg {
    inline-size: 1.375rem;
    vertical-align: middle;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
  }
  .switches {
    display: grid;
    gap: 0.125rem;
    padding-block-start: 0.375rem;
  }
  .switches label {
    display: flex;
    gap: 0.75rem;
    align-items: center;
    min-block-size: 2.75rem;
  }
  .switches input {
    inline-size: 1.5rem;
    block-size: 1.5rem;
    accent-color: var(--accent);
  }
  .progress {
    font-weight: 600;
    white-space: nowrap;
  }
  .status {
    flex: 1;
    text-align: end;
    text-wrap: balance;
    color: var(--quiet);
  }
  .status.refused {
    font-weight: 600;
    color: var(--aura-red-text, red);
  }
  .rest {
    position: relative;
    display: flex;
    gap: 0.5rem;
    align-items: center;
    padding-block: 0.625rem 0.5rem;
  }
  .rest .bar {
    position: absolute;
    inset: 0 0 auto;
    block-size: 4px;
    border-radius: 2px;
    background: var(--accent);
    transform-origin: left;
  }
  .rest .time {
    flex: 1;
    min-inline-size: 0;
    font-size: 1.75rem;
    font-weight: 650;
    line-height: 1.1;
  }
  .rest small {
    display: block;
    white-space: nowrap;
    font-size: 0.8125rem;
    font-weight: 400;
    line-height: 1.3;
    color: var(--quiet);
  }
  .rest button {
    min-inline-size: 3rem;
    block-size: 3rem;
    padding-inline: 0.5rem;
    border: 1px solid var(--line);
    border-radius: 0.75rem;
    background: transparent;
    font-weight: 600;
    font-variant-numeric: inherit;
    color: inherit;
  }
  .rest .skip {
    border-color: transparent;
    background: var(--accent);
    color: var(--on-accent);
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
    }
  }
`;
