import { css, html, LitElement, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';

interface Series {
  name: string;
  values: (number | null)[];
}

type Engine = typeof import('./chart-engine');
type Chart = ReturnType<Engine['init']>;

const LIGHT = ['#c2410c', '#0369a1', '#a21caf', '#57534e'];
const DARK = ['#f5a524', '#5cc1f5', '#e58dbe', '#c4bfb8'];
const SYMBOLS = ['circle', 'rect', 'triangle', 'diamond', 'roundRect'];
const MOST_SERIES = 5;

/** A line or bar chart; the table that stands beside it carries the same figures for those who cannot see it. */
@customElement('lr-chart')
export class LrChart extends LitElement {
  static override styles = css`
    :host {
      display: block;
      block-size: var(--lr-chart-height, 18rem);
      min-inline-size: 0;
      color: var(--vaadin-text-color, CanvasText);
      contain: layout size;
    }
    .plot {
      block-size: 100%;
      inline-size: 100%;
    }
    .probe {
      position: absolute;
      visibility: hidden;
    }
    .accent {
      color: var(--aura-accent-color, LinkText);
    }
    .quiet {
      color: var(--vaadin-text-color-secondary, GrayText);
    }
    .rule {
      color: var(--vaadin-border-color-secondary, GrayText);
    }
    .surface {
      color: var(--aura-surface-color-solid, Canvas);
    }
    .dark {
      color: light-dark(#fff, #000);
    }
    .message {
      display: grid;
      place-items: center;
      block-size: 100%;
      margin: 0;
      color: var(--vaadin-text-color-secondary, GrayText);
    }
  `;

  @property() kind: 'line' | 'bar' = 'line';
  @property({ attribute: false }) labels: string[] = [];
  @property({ attribute: false }) series: Series[] = [];
  @property() unit = '';
  @property() summary = '';

  @state() private failed = false;
  @query('.plot') private plot!: HTMLElement;

  private engine?: Promise<Engine>;
  private chart?: Chart;
  private readonly resized = new ResizeObserver(() => this.chart?.resize());
  private readonly dark = matchMedia('(prefers-color-scheme: dark)');
  private readonly calm = matchMedia('(prefers-reduced-motion: reduce)');
  private readonly redraw = () => void this.draw();

  override connectedCallback(): void {
    super.connectedCallback();
    this.dark.addEventListener('change', this.redraw);
    this.resized.observe(this);
    if (this.hasUpdated) void this.draw();
  }

  override disconnectedCallback(): void {
    this.dark.removeEventListener('change', this.redraw);
    this.resized.disconnect();
    this.chart?.dispose();
    this.chart = undefined;
    super.disconnectedCallback();
  }

  override render() {
    return html`
      ${['accent', 'quiet', 'rule', 'surface', 'dark'].map((name) => html`<i class="probe ${name}" aria-hidden="true"></i>`)}
      ${this.failed ? html`<p class="message">The chart could not be loaded. The figures are in the table.</p>` : ''}
      <div class="plot" role="img" aria-label=${this.summary || this.describe()} ?hidden=${this.failed}></div>
    `;
  }

  override updated(changed: PropertyValues<this>): void {
    if (['kind', 'labels', 'series', 'unit'].some((name) => changed.has(name as keyof LrChart))) void this.draw();
  }

  private describe(): string {
    const names = this.series.map((one) => one.name).join(', ');
    return `${this.kind === 'bar' ? 'Bar' : 'Line'} chart of ${names} from ${this.labels.at(0)} to ${this.labels.at(-1)}`;
  }

  private async draw(): Promise<void> {
    try {
      const engine = await (this.engine ??= import('./chart-engine'));
      await this.updateComplete;
      if (!this.isConnected || !this.plot) return;
      this.chart ??= engine.init(this.plot, null, { renderer: 'svg' });
      this.chart.setOption(this.option(), { notMerge: true });
    } catch (error) {
      this.engine = undefined;
      this.failed = true;
      console.error(error);
    }
  }

  /** ECharts knows neither CSS variables nor oklch: a pixel turns any colour into one that it reads. */
  private colour(name: string): string {
    const pen = document.createElement('canvas').getContext('2d')!;
    pen.fillStyle = getComputedStyle(this.renderRoot.querySelector(`.${name}`)!).color;
    pen.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = pen.getImageData(0, 0, 1, 1).data;
    return `rgba(${red},${green},${blue},${(alpha ?? 255) / 255})`;
  }

  private option() {
    const shown = this.series.slice(0, MOST_SERIES);
    const bars = this.kind === 'bar';
    const quiet = this.colour('quiet');
    const text = { color: quiet, fontSize: 13, fontFamily: getComputedStyle(this).fontFamily };
    const isDark = this.colour('dark').startsWith('rgba(0,0,0');
    const colours = [this.colour('accent'), ...(isDark ? DARK : LIGHT)];
    const named = !bars && shown.length > 1;
    const longest = Math.max(0, ...shown.map((one) => one.name.length));
    const narrow = this.clientWidth < 480;
    const labelRoom = narrow ? 96 : Math.min(180, longest * 8 + 24);
    return {
      // A label that travels along a line would begin nowhere where the line does.
      animation: !this.calm.matches && !(named && shown.some((one) => one.values.includes(null))),
      animationDuration: 250,
      aria: { enabled: true, label: { enabled: false }, decal: { show: bars && shown.length > 1 } },
      color: colours,
      textStyle: text,
      grid: { top: bars && shown.length > 1 ? 56 : 36, right: named ? labelRoom : 20, bottom: 8, left: 8, containLabel: true },
      legend: { show: bars && shown.length > 1, top: 0, left: 0, textStyle: text, itemGap: 16 },
      tooltip: {
        trigger: 'axis',
        confine: true,
        backgroundColor: this.colour('surface'),
        borderColor: this.colour('rule'),
        textStyle: { ...text, color: getComputedStyle(this).color.startsWith('rgb') ? getComputedStyle(this).color : quiet },
        valueFormatter: (value: unknown) => (value === null || value === undefined ? 'no data' : `${value} ${this.unit}`.trim()),
      },
      xAxis: {
        type: 'category',
        data: this.labels,
        boundaryGap: bars,
        axisTick: { show: false },
        axisLine: { lineStyle: { color: quiet } },
        axisLabel: { ...text, hideOverlap: true },
      },
      yAxis: {
        type: 'value',
        name: this.unit,
        nameLocation: 'end',
        nameTextStyle: { ...text, align: 'left' },
        scale: !bars,
        min: bars ? 0 : undefined,
        splitNumber: 4,
        axisLabel: text,
        splitLine: { lineStyle: { color: this.colour('rule') } },
      },
      series: shown.map((one, index) => ({
        type: this.kind,
        name: one.name,
        data: one.values,
        connectNulls: false,
        barMaxWidth: 40,
        itemStyle: bars ? { borderRadius: [4, 4, 0, 0] } : {},
        lineStyle: { width: 2.5, type: index < 2 ? 'solid' : index < 4 ? 'dashed' : 'dotted' },
        symbol: SYMBOLS[index],
        symbolSize: 7,
        showAllSymbol: true,
        showSymbol: one.values.length <= 60,
        endLabel: {
          show: named,
          formatter: '{a}',
          color: colours[index],
          fontSize: 13,
          fontWeight: 600,
          lineHeight: 16,
          width: labelRoom - 12,
          overflow: 'break',
        },
        label: {
          show: bars && shown.length * this.labels.length <= (narrow ? 8 : 24),
          position: 'top',
          ...text,
        },
        labelLayout: { moveOverlap: 'shiftY', hideOverlap: false },
      })),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lr-chart': LrChart;
  }
}
