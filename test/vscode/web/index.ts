// What VS Code loads inside its web worker extension host: no Node here, so mocha is its browser build.
import 'mocha/mocha';
import { describeWeb } from './web';

export function run(): Promise<void> {
  mocha.setup({ ui: 'bdd', reporter: 'spec', timeout: 0 });
  describeWeb();
  return new Promise((resolve, reject) => {
    mocha.run(failures => (failures > 0 ? reject(new Error(`${failures} tests failed`)) : resolve()));
  });
}
