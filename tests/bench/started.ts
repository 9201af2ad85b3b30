/** When the first module of the program was evaluated, in milliseconds since the process began. Imported before all others. */
export const started = performance.now();
