// An extension's `browser` entry, in the web worker extension host. VS Code refuses Workers from its server's own
// addresses, so the extension and its tests are served over HTTP and named as developmentOptions in the page's
// configuration, as @vscode/test-web does.
import { readFile } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';

const types = { '.js': 'text/javascript', '.json': 'application/json' };

/** Makes a page of VS Code load the extension in a folder, and run the tests in a file. Both may be anywhere. */
export async function provideWebExtension(page, extension, tests) {
  const authority = await serveFolders([extension, path.dirname(tests)]);
  const uri = file => ({ $mid: 1, scheme: 'http', authority, path: file });
  const developmentOptions = { extensions: [uri(extension)], extensionTestsPath: uri(tests) };
  await page.addInitScript(options => {
    const read = Element.prototype.getAttribute;
    Element.prototype.getAttribute = function (name) {
      const value = read.call(this, name);
      if (this.id !== 'vscode-workbench-web-configuration' || name !== 'data-settings') return value;
      return JSON.stringify({ ...JSON.parse(value), developmentOptions: options });
    };
  }, developmentOptions);
}

/** Serves what lies below some folders, under its own path; resolves to the authority of the addresses. */
async function serveFolders(folders) {
  const server = createServer((request, response) => {
    const file = path.normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
    const isServed = folders.some(folder => file.startsWith(folder + path.sep));
    readFile(isServed ? file : '', (error, bytes) => {
      response.setHeader('Access-Control-Allow-Origin', '*');
      if (error) response.writeHead(404).end();
      else response.writeHead(200, { 'Content-Type': types[path.extname(file)] ?? 'text/plain' }).end(bytes);
    });
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  return `127.0.0.1:${server.address().port}`;
}
