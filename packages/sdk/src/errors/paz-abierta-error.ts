/** Whatever may go wrong when Paz Abierta is asked. */
export class PazAbiertaError extends Error {
  override readonly name: string = 'PazAbiertaError';
}
