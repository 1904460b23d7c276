export function copyLexicons(folder: string): void;
