import { mount } from 'svelte';
import Drawing from '../../src/map/Drawing.svelte';
import '../../src/styles/tokens.css';
import '../../src/styles/layers.css';
import '../../src/styles/base.css';
import '../../src/styles/network.css';
import '../../src/styles/map.css';
import '../../src/styles/modes.css';
import { viewOf } from './view.ts';

const query = new URLSearchParams(location.search);
const size = Number(query.get('n'));
if (size > 0) {
  const view = viewOf(size);
  const nothing = (): void => undefined;
  mount(Drawing, {
    target: document.getElementById('stage')!,
    props: { view, focus: view.nodes[0]?.id, groups: true, proposals: true, kindWord: (kind: string) => kind, onSelect: nothing, onOpen: nothing, onBack: nothing, onSteps: nothing, onLeave: nothing, onMove: nothing, onHelp: nothing },
  });
}
