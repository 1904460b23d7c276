/** esbuild's text loader. */
declare module '*.txt' {
  const text: string;
  export default text;
}

declare module 'mocha/mocha';
