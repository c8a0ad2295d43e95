/**
 * Tries that the build wrote down, as JSON by the name of their table. Compiling the bundled guide takes longer than
 * starting Node; the build puts the compiled tables here. Empty in the source: everything is compiled when first used.
 */
export const WRITTEN_TABLES: Readonly<Record<string, string>> = {};
