import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import {
  DocumentHighlightRequest,
  type DocumentLink,
  DocumentLinkRequest,
  HoverRequest,
  type Location,
  type MarkupContent,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  type SymbolInformation,
  type ProgressToken,
  type TextDocumentEdit,
  WorkDoneProgress,
  type WorkDoneProgressBegin,
  WorkDoneProgressCancelNotification,
  WorkDoneProgressCreateRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Client, Inbox, modern, type Options, plain, withClient } from './client';

const first = `${readFileSync('test/fixtures/issue/page-1.txt', 'utf8')}
江南街道新建口袋公园
□记者 孙　振
本报讯 昨天，江南街道的口袋公园正式对外开放。公
园占地六百平方米，设有儿童乐园、健身步道和休息座
椅，周边居民步行五分钟就可以到达。（下转第9版）
`;
const second = readFileSync('test/fixtures/issue/page-2.txt', 'utf8');

const uri = 'file:///issue/page-1.txt';
const other = 'file:///issue/page-2.txt';
const issue = (): Map<string, string> =>
  new Map([
    [uri, first],
    [other, second],
  ]);

/** A client that has the first page of an issue open, and the second on its disk. */
const withIssue = (test: (client: Client) => Promise<void>, options: Options = {}) =>
  withClient(
    async client => {
      await client.open(first);
      await test(client);
    },
    { uri, files: issue(), ...options },
  );

const symbolsFor = async (client: Client, query: string): Promise<string[]> => {
  const symbols = await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query });
  return (symbols as SymbolInformation[]).map(
    ({ name, location, containerName }) =>
      `${name} · ${containerName ?? ''} · ${location.uri.slice(-10)}:${location.range.start.line + 1}`,
  );
};

/** `name:line`, the line from 1, of each place. */
const places = (locations: Location[] | null): string[] =>
  (locations ?? []).map(({ uri, range }) => `${uri.slice(-10)}:${range.start.line + 1}`).sort();

const at = (client: Client, text: string) => ({
  textDocument: client.textDocument,
  position: client.rangeOf(text).start,
});

describe('symbols of the workspace', () => {
  it(
    'are the headlines and the people of every transcription, those of open ones as they are in the editor',
    withIssue(async client => {
      assert.deepEqual((await symbolsFor(client, '小微企业园')).sort(), [
        '今年开建五个小微企业园 · 陈晓苏 · page-1.txt:3',
        '开建小微企业园 ·  · page-2.txt:3',
      ]);
      assert.deepEqual((await symbolsFor(client, '陈苏')).sort(), [
        '陈晓苏 · 今年开建五个小微企业园 · page-1.txt:4',
        '陈晓苏 · 老年食堂开到了家门口 · page-2.txt:9',
      ]);
      await client.change({ range: client.rangeOf('今年开建五个'), newText: '明年开建六个' });
      assert.deepEqual(await symbolsFor(client, '明年'), ['明年开建六个小微企业园 · 陈晓苏 · page-1.txt:3']);
    }),
  );

  it('are read once, and again when their file is written', async () => {
    const files = issue();
    await withClient(
      async client => {
        await symbolsFor(client, '食堂');
        assert.deepEqual(client.read.sort(), [uri, other]);
        await symbolsFor(client, '公园');
        assert.equal(client.read.length, 2);
        files.set(other, second.replace('老年食堂', '少年食堂'));
        await client.filesChanged(other);
        assert.deepEqual(await symbolsFor(client, '少年'), [
          '少年食堂开到了家门口 · 陈晓苏、王立新 · page-2.txt:8',
        ]);
        assert.deepEqual(client.read.slice(2), [other]);
      },
      { uri, files },
    )();
  });

  it('leave out what cannot be read, and say so once', async () => {
    const files = new Map([...issue(), ['file:///issue/gone.txt', '']]);
    files.get = (key: string) => (key.endsWith('gone.txt') ? undefined : Map.prototype.get.call(files, key));
    await withClient(
      async client => {
        assert.equal((await symbolsFor(client, '食堂')).length, 1);
        assert.equal((await symbolsFor(client, '食堂')).length, 1);
        assert.equal(client.warnings.filter(text => text.includes('gone.txt')).length, 1);
      },
      { uri, files },
    )();
  });

  it('are read from many files in sight of the user, who can stop it', async () => {
    const files = new Map(Array.from({ length: 60 }, (_, index) => [`file:///pages/${index}.txt`, second]));
    const begun = new Inbox<{ token: ProgressToken; begin: WorkDoneProgressBegin }>();
    const ended = new Inbox<true>();
    const capabilities = { ...modern, window: { workDoneProgress: true } };
    await withClient(
      async client => {
        client.connection.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
          client.connection.onProgress(WorkDoneProgress.type, token, value => {
            if (value.kind === 'begin') begun.push({ token, begin: value });
            if (value.kind === 'end') ended.push(true);
          });
        });
        const symbols = symbolsFor(client, '食堂');
        const { token, begin } = await begun.next();
        assert.equal(begin.title, 'Reading 60 pages of the workspace');
        await client.connection.sendNotification(WorkDoneProgressCancelNotification.type, { token });
        await ended.next();
        await assert.rejects(symbols, /Cancelled/);
        assert.ok(client.read.length < 60);
        assert.equal((await symbolsFor(client, '食堂')).length, 60);
        assert.equal(client.read.length, 60, 'a file is read twice');
      },
      { files, capabilities },
    )();
  });

  it(
    'are those of the open documents for an editor that finds no files',
    withClient(
      async client => {
        await client.open(first);
        assert.equal((await symbolsFor(client, '公园')).length, 1);
      },
      { capabilities: plain },
    ),
  );
});

describe('jump lines', () => {
  const linksIn = async (client: Client): Promise<DocumentLink[]> =>
    (await client.connection.sendRequest(DocumentLinkRequest.type, { textDocument: client.textDocument })) ??
    [];

  it(
    'are links to the piece that goes on, where its page is there',
    withIssue(async client => {
      const [link, ...others] = await linksIn(client);
      assert.deepEqual(others, [], 'page 9 is not there');
      assert.deepEqual(link?.range, client.rangeOf('下转第2版'));
      assert.equal(link.target, `${other}#L3`);
      assert.equal(link.tooltip, 'Go to page 2');
    }),
  );

  it(
    'tell on hovering how the piece is headed over there',
    withIssue(async client => {
      const hover = await client.connection.sendRequest(HoverRequest.type, at(client, '转第2版'));
      const { value } = hover?.contents as MarkupContent;
      assert.equal(value, `[Continued on page 2: 开建小微企业园](${other}#L3)`);
    }),
  );

  it('lead to the file whose folio is that page where names do not tell', async () => {
    const files = new Map([
      ['file:///issue/a.txt', first],
      ['file:///issue/b.txt', second],
      ['file:///other/c.txt', second],
    ]);
    const links = async (client: Client) => {
      await client.open(first);
      assert.deepEqual(
        (await linksIn(client)).map(({ target }) => target),
        ['file:///issue/b.txt#L3'],
      );
    };
    await withClient(links, { uri: 'file:///issue/a.txt', files })();
  });

  it('lead to a page of the same text', async () => {
    await withClient(async client => {
      await client.open(`${first}\n${second}`);
      const targets = (await linksIn(client)).map(({ target }) => target);
      assert.equal(targets.length, 2);
      assert.ok(
        targets.every(target => target?.startsWith(`${client.uri}#L`)),
        targets.join(),
      );
    })();
  });
});

describe('a person', () => {
  const referencesAt = (client: Client, text: string) =>
    client.connection.sendRequest(ReferencesRequest.type, {
      ...at(client, text),
      context: { includeDeclaration: true },
    });

  it(
    'is referred to by the credits of all pages and the texts of open ones',
    withIssue(async client => {
      const expected = ['page-1.txt:4', 'page-1.txt:8', 'page-2.txt:9'];
      assert.deepEqual(places(await referencesAt(client, '陈晓苏\n')), expected);
      assert.deepEqual(places(await referencesAt(client, '陈晓苏了解到')), expected, 'from the text');
      assert.deepEqual(places(await referencesAt(client, '小微')), []);
    }),
  );

  it(
    'is highlighted on the page',
    withIssue(async client => {
      const highlights = await client.connection.sendRequest(
        DocumentHighlightRequest.type,
        at(client, '晓苏了解'),
      );
      assert.deepEqual(
        highlights?.map(({ range }) => range.start.line + 1),
        [4, 8],
      );
      assert.equal(
        await client.connection.sendRequest(DocumentHighlightRequest.type, at(client, '园区')),
        null,
      );
    }),
  );

  const renamed = async (client: Client, text: string, newName: string) => {
    const edit = await client.connection.sendRequest(RenameRequest.type, { ...at(client, text), newName });
    assert.ok(edit);
    return edit;
  };

  it(
    'is renamed in credits; in the text every edit is to be confirmed',
    withIssue(async client => {
      const { documentChanges = [], changeAnnotations = {} } = await renamed(client, '陈晓苏\n', '陈小苏');
      const changes = documentChanges as TextDocumentEdit[];
      assert.deepEqual(
        changes.map(({ textDocument }) => [textDocument.uri, textDocument.version]),
        [
          [uri, 1],
          [other, null],
        ],
      );
      const confirmed = changes.flatMap(({ edits }) =>
        edits.map(each => {
          const annotation = 'annotationId' in each ? changeAnnotations[each.annotationId] : undefined;
          return [each.range.start.line + 1, annotation?.needsConfirmation ?? false];
        }),
      );
      assert.deepEqual(confirmed, [
        [4, false],
        [8, true],
        [9, false],
      ]);
      const stored = TextDocument.create(other, 'newspaper-transcription', 0, second);
      const edits = changes[1]?.edits as { range: Location['range']; newText: string }[];
      assert.ok(TextDocument.applyEdits(stored, edits).includes('□记者 陈小苏 通讯员 王立新'));
    }),
  );

  it(
    'is set as its name was where that has two characters set apart',
    withIssue(async client => {
      const edit = await renamed(client, '孙　振', '孙震');
      const [change] = (edit.documentChanges ?? []) as TextDocumentEdit[];
      assert.deepEqual(
        change?.edits.map(each => 'newText' in each && each.newText),
        ['孙　震'],
      );
    }),
  );

  it(
    'is renamed in credits only by an editor that cannot ask',
    withIssue(
      async client => {
        const { changes = {} } = await renamed(client, '陈晓苏\n', '陈小苏');
        assert.deepEqual(
          changes[uri]?.map(({ range }) => range.start.line + 1),
          [4],
        );
      },
      { capabilities: plain },
    ),
  );

  it(
    'is all that can be renamed',
    withIssue(async client => {
      const place = (text: string) =>
        client.connection.sendRequest(PrepareRenameRequest.type, at(client, text));
      assert.deepEqual(await place('孙　振'), { range: client.rangeOf('孙　振'), placeholder: '孙振' });
      await assert.rejects(place('小微'), /Only a person whom a credit names can be renamed/);
      await assert.rejects(renamed(client, '陈晓苏\n', '陈\n苏'), /is no name/);
    }),
  );
});

describe('the roster', () => {
  it('is known some time after a page is first checked, and follows the stored pages', async () => {
    const files = issue();
    await withClient(
      async client => {
        await client.open(first);
        await client.diagnostics();
        await client.refreshed.next();
        assert.deepEqual(client.read, [other], 'the page itself is not its own witness');
        files.set(other, second.replaceAll('王立新', '王一新'));
        await client.filesChanged(other);
        await client.refreshed.next();
        files.set(other, `${second.replaceAll('王立新', '王一新')}\n`);
        await client.filesChanged(other);
        assert.equal((await symbolsFor(client, '食堂')).length, 1);
        assert.equal(client.refreshed.size, 0, 'the same people again');
      },
      { uri, files },
    )();
  });
});

describe('an issue', () => {
  it('of many files is those whose names say so', async () => {
    const names = Array.from({ length: 150 }, (_, index) => `file:///year/${20170000 + index}_1.txt`);
    const files = new Map(names.map(name => [name, second]));
    files.set('file:///year/20170003_2.txt', second);
    const uri = 'file:///year/20170003_1.txt';
    await withClient(
      async client => {
        await client.open(first);
        await client.diagnostics();
        await client.refreshed.next();
        assert.deepEqual(client.read, ['file:///year/20170003_2.txt']);
      },
      { uri, files, capabilities: modern },
    )();
  });
});
