import assert from 'node:assert/strict';
import { formatMessage, say } from '../../server/src/core/message';

describe('messages', () => {
  it('fill their places', () => {
    assert.equal(formatMessage(say('“{0}” stands {1} times.', '金政', 6)), '“金政” stands 6 times.');
  });

  it('speak the language of the bundle, which may order the places anew', () => {
    const bundle = { '“{0}” stands {1} times.': '出现 {1} 次：“{0}”。' };
    assert.equal(formatMessage(say('“{0}” stands {1} times.', '金政', 6), bundle), '出现 6 次：“金政”。');
  });

  it('leave a place without an argument as it is, and never look inside an argument', () => {
    assert.equal(formatMessage(say('{0}, {1}', '{1}')), '{1}, {1}');
    assert.equal(formatMessage(say('{0}', '$&')), '$&');
  });
});
