import { KindRouter, type Reflection } from 'typedoc';
import { toAddress } from './to-address.ts';

/** Gives each document the address that its file has, and everything else the one that TypeDoc gives it. */
export class SiteRouter extends KindRouter {
  protected override getIdealBaseName(reflection: Reflection): string {
    const file = reflection.isDocument() ? this.application.files.getReflectionPath(reflection) : undefined;
    return file === undefined ? super.getIdealBaseName(reflection) : toAddress(file);
  }
}
