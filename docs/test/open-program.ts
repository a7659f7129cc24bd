import ts from 'typescript';

/** Opens files as one TypeScript program under the options of the repository; what a program before has read is not read again. */
export function openProgram(root: string, files: readonly string[], before?: ts.Program): ts.Program {
  const { config } = ts.readConfigFile(`${root}/tsconfig.json`, ts.sys.readFile);
  const { options, errors } = ts.parseJsonConfigFileContent({ ...config, files: [] }, ts.sys, root);
  // That it names no file of its own is what we ask for.
  const [error] = errors.filter(({ code }) => code !== 18002);
  if (error !== undefined) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, '\n'));
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  // TypeScript itself reuses an old program only where it begins from the same files.
  host.getSourceFile = (name, ...rest) => before?.getSourceFile(name) ?? getSourceFile(name, ...rest);
  return ts.createProgram({ rootNames: files, options, host });
}

/** What does not compile in a file of the program, each with its line. */
export function listTypeErrors(program: ts.Program, file: string): string[] {
  const source = program.getSourceFile(file);
  if (source === undefined) throw new Error(`The program has no file "${file}"`);
  return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
    ({ start = 0, messageText }) =>
      `Line ${source.getLineAndCharacterOfPosition(start).line + 1}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
  );
}
