// A stand-in for VS Code's native logger, so that Output panels and log files work without compiling it:
// it appends to one file and never rotates.
import fs from 'node:fs';
import path from 'node:path';

const LEVELS = ['trace', 'debug', 'info', 'warning', 'error', 'critical', 'off'];

export class Logger {
  constructor(name, file) {
    this.name = name;
    this.level = LEVELS.indexOf('info');
    this.plain = false;
    fs.mkdirSync(path.dirname(file), { recursive: true });
    this.fd = fs.openSync(file, 'a');
  }

  log(level, message) {
    if (level < this.level || this.fd === undefined) return;
    const time = new Date().toISOString().replace('T', ' ').replace('Z', '');
    fs.writeSync(this.fd, this.plain ? message : `${time} [${LEVELS[level]}] ${message}\n`);
  }

  trace(message) {
    this.log(0, message);
  }
  debug(message) {
    this.log(1, message);
  }
  info(message) {
    this.log(2, message);
  }
  warn(message) {
    this.log(3, message);
  }
  error(message) {
    this.log(4, message);
  }
  critical(message) {
    this.log(5, message);
  }

  getLevel() {
    return this.level;
  }
  setLevel(level) {
    this.level = level;
  }
  setPattern() {}
  clearFormatters() {
    this.plain = true;
  }
  flush() {}
  drop() {
    if (this.fd !== undefined) fs.closeSync(this.fd);
    this.fd = undefined;
  }
}

export const createAsyncRotatingLogger = async (name, file) => new Logger(name, file);
export const createRotatingLogger = createAsyncRotatingLogger;

export const version = 0;
export function setLevel() {}
export function setFlushOn() {}
export function shutdown() {}
