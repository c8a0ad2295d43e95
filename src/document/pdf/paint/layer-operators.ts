import { OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Operators } from "./canvas.js";
import { LEAST_OPACITY } from "./graphics-state.js";

/**
 * The operators of marked content, which may belong to a layer that is switched off (ISO 32000-1, 8.11), and of groups that
 * are painted as one.
 */
export function layerOperators(isVisible: (layer: unknown) => boolean): Operators {
  return {
    [OPS.beginMarkedContent]({ layers }) {
      layers.push(true);
    },
    [OPS.beginMarkedContentProps]({ layers }, [tag, layer]) {
      layers.push(tag !== "OC" || isVisible(layer));
    },
    [OPS.endMarkedContent]({ layers }) {
      layers.pop();
    },
    [OPS.beginGroup](canvas, [group]) {
      canvas.states.push({ ...canvas.state });
      const isMask = Boolean((group as { smask?: unknown } | undefined)?.smask);
      canvas.state.unseen ||= isMask || canvas.state.opacity < LEAST_OPACITY;
      canvas.state.opacity = 1;
    },
    [OPS.endGroup](canvas) {
      const state = canvas.states.pop();
      if (state) canvas.state = state;
    },
  };
}
