import { items } from '@pazabierta/dataset/2026.2';
import { mucpazNetworks } from '@pazabierta/dataset/2026.2/mucpaz';
import * as complete from '@pazabierta/dataset/2026.2/mucpaz/complete';
import { gasman2021 } from '@pazabierta/dataset/2026.2/mucpaz/sources';
import { release } from '@pazabierta/dataset/latest';

const networks = mucpazNetworks.observations.find(
  (each) => each.id === 'mucpaz.networks.fortaseg.gasman-2021',
);

export const found = [
  release.id,
  items.observations.length,
  networks?.quantity.value,
  complete.mucpazNetworks.observations[0].note?.es,
  gasman2021.title,
];
