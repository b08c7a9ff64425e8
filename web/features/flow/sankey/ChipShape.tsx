import styles from '../Flow.module.css';
import type { FlowChip } from './lay-out-flow';
import { none } from '../flow-data';
import { widthInEms, wrapLabel } from './wrap-label';

const fontSize = 12;
const lineHeight = 15;

interface Props {
  chip: FlowChip;
  name: string;
  /** Stands beside the number of a body that no document names. */
  described: string;
}

/** A chip in the shape and colour of its kind, with its name and how many items go through it. */
export function ChipShape({ chip, name, described: word }: Props) {
  const { x, y, width, height, layer, value, items } = chip;
  const recipient = layer === 'to' ? chip.links.find((link) => link.recipient?.id === value)?.recipient : null;
  const described = recipient?.named === false;
  const look = value === none ? 'none' : described ? 'described' : 'plain';
  const figure = described ? `${word} ${items}` : String(items);
  const inset = (layer === 'kind' ? 26 : 22) + fontSize * widthInEms(figure);
  const most = Math.max(1, Math.floor((height - 2) / lineHeight));
  const lines = wrapLabel(described ? recipient.name : name, (width - inset) / fontSize, most);
  const middle = y + height / 2 + fontSize * 0.36 - ((lines.length - 1) * lineHeight) / 2;
  return (
    <g data-chip={layer} data-look={look} className={styles.chip}>
      <Outline {...{ x, y, width, height, layer }} />
      <text fontSize={fontSize} lang={recipient ? 'zh-CN' : undefined}>
        {lines.map((line, index) => (
          <tspan key={index} x={x + 10} y={middle + index * lineHeight}>
            {line}
          </tspan>
        ))}
      </text>
      <text
        fontSize={fontSize}
        fontWeight={600}
        textAnchor="end"
        x={x + width - (layer === 'kind' ? 14 : 10)}
        y={y + height / 2 + fontSize * 0.36}
      >
        {figure}
      </text>
    </g>
  );
}

/** Areas have cut corners, kinds are tags, bodies are rounded. */
function Outline({ x, y, width, height, layer }: Pick<FlowChip, 'x' | 'y' | 'width' | 'height' | 'layer'>) {
  if (layer === 'to') return <rect x={x} y={y} width={width} height={height} rx={Math.min(18, height / 2)} />;
  const right = x + width;
  const bottom = y + height;
  const cut = Math.min(7, height / 3);
  if (layer === 'kind') {
    return <path d={`M${x},${y}H${right - cut}L${right},${y + height / 2}L${right - cut},${bottom}H${x}Z`} />;
  }
  return (
    <path
      d={`M${x + cut},${y}H${right - cut}L${right},${y + cut}V${bottom - cut}L${right - cut},${bottom}H${x + cut}L${x},${bottom - cut}V${y + cut}Z`}
    />
  );
}
