/** A generated file: its path below the folder `modules`, such as `2026.1/mucpaz.js`, and its text. */
export interface ModuleFile {
  readonly path: string;
  readonly text: string;
}
