import { type Drawing, drawingTextSize, type Shape } from '../../worksheet/charts/drawing.ts';

/** A drawing of the core as SVG. It is one image with its meaning in words; the shapes are no content of their own. */
export function Figure({ drawing }: { readonly drawing: Drawing }) {
  const { width, height, shapes, alt } = drawing;
  return (
    <div className="figure">
      <svg className="figure__drawing" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={alt}>
        {/* Firefox has the texts in its tree all the same, and they would be read after the alternative. */}
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of shapes takes no focus */}
        <g aria-hidden="true">
          {shapes.map((shape, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: shapes have no identity and are drawn as a whole
            <ShapeElement key={at} shape={shape} />
          ))}
        </g>
      </svg>
    </div>
  );
}

function ShapeElement({ shape }: { readonly shape: Shape }) {
  const className = `figure__${shape.type} figure__${shape.type}--${shape.role}`;
  switch (shape.type) {
    case 'line':
      return (
        <line
          className={className}
          x1={shape.from.x}
          y1={shape.from.y}
          x2={shape.to.x}
          y2={shape.to.y}
          strokeDasharray={shape.dashed ? '6 5' : undefined}
        />
      );
    case 'dot':
      return (
        <circle
          className={shape.hollow ? `${className} figure__dot--hollow` : className}
          cx={shape.at.x}
          cy={shape.at.y}
          r={shape.radius}
        />
      );
    case 'text':
      return (
        <text
          className={className}
          x={shape.at.x}
          y={shape.at.y}
          textAnchor={shape.anchor}
          fontSize={drawingTextSize}
        >
          {shape.text}
        </text>
      );
  }
}
