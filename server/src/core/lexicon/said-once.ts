/** Words of credits and datelines, which no one says twice on end: where one stands twice, it was drawn twice. */
export const saidOnce: readonly string[] = (
  '记者 記者 通讯员 通訊員 本报 本報 新华社 新華社 摄影 攝影 报道 報道 報導 特派员 特派員 编辑 編輯 供图 供圖 ' +
  '기자 특파원'
).split(' ');

/**
 * Function words that make no reduplicated word with another glyph, nor a name: 的的 within doubled glyphs was drawn
 * twice. Not 是 (是是非非), 其 (乌云其其格), 之 (names), 因 (因因果果), 对, 这, 不, which are said twice.
 */
export const functionGlyphs: ReadonlySet<string> = new Set(
  '的了在和与與及被将將从從向於于以而但或该該们們并並至为為由',
);

/** Function words of languages in Latin letters; where words stand twice one by one, one of these never does in print. */
export const functionWords: ReadonlySet<string> = new Set(
  'the of and to in a an is was were are for with by from at on as be has have had it his their'.split(' '),
);

/** What crowds shout, and what is printed as often as it was shouted. */
export const cheers: readonly string[] =
  '加油 必胜 必勝 万岁 萬歲 雄起 冲啊 衝啊 好样的 好樣的 团结就是力量 團結就是力量 胜利 勝利 恭喜 欢迎 歡迎 你好 谢谢 謝謝 再见 再見 救命 快跑'.split(
    ' ',
  );
