import { type AreaPart, type LayerName, layers } from './plan.ts';
import { t } from './text.ts';

/** The plan in a few sentences: how many parts, where the most is, and where nothing is known or released. */
export function summaryOf(parts: AreaPart[], layer: LayerName): string {
  const of = layers[layer];
  const known = parts.filter((one) => one[of] !== null);
  const none = known.filter((one) => one[of] === 0).length;
  const most = known.reduce<AreaPart | undefined>((best, one) => (one[of]! > (best?.[of] ?? 0) ? one : best), undefined);
  return [
    t('plan.shown', { n: parts.length, layer: t(`layer.${layer}`) }),
    parts.length > 1 && most && t('plan.most', { name: most.name, n: most[of]! }),
    none > 0 && t('plan.none', { n: none }),
    known.length < parts.length && t('plan.hidden', { n: parts.length - known.length }),
  ].filter(Boolean).join(' ');
}
