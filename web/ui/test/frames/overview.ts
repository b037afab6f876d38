import { mount } from 'svelte';
import OverviewMap from '../../src/map/OverviewMap.svelte';
import type { Overview } from '../../src/map/model.ts';
import '../../src/styles/tokens.css';
import '../../src/styles/layers.css';
import '../../src/styles/base.css';
import '../../src/styles/button.css';
import '../../src/styles/network.css';
import '../../src/styles/mappage.css';
import '../../src/styles/overview.css';
import './overview.css';
import { overviewOf } from '../overview.mjs';

const actors = Number(new URLSearchParams(location.search).get('n'));
const overview = actors > 0 ? (overviewOf(actors) as Overview) : undefined;
const nothing = (): void => undefined;

declare global {
  interface Window {
    /** Shows the overview; before it there is an empty page. */
    begin: () => void;
  }
}
window.begin = () => {
  if (overview) mount(OverviewMap, { target: document.getElementById('stage')!, props: { overview, onCluster: nothing, onBox: nothing } });
};
