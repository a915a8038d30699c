// Judges scripts that come on the input, each ended by NUL. An answer is ended by NUL, too: nothing where the script is fine, else
// line, column in UTF-16 units and message, with a tab between; line 0 says that it could not be judged. Scripts are compiled and never run.
'use strict';
const vm = require('vm');

const IMPORT = /^[ \t]*import\s*(?:[\w$*{][^;'"`()]*?\sfrom\s*|[\w$*{][^;'"`()]*?\}\s*from\s*)?(['"])[^'"\n]*\1(?:\s*with\s*\{[^}]*\})?/gm;
const EXPORT = /^[ \t]*export(?:[ \t]+default(?=\s)|(?=\s)(?!\s*[{*]))/gm;
const EXPORT_LIST = /^[ \t]*export\s*(?:\{[^}]*\}|\*(?:\s*as\s+\w+)?)(?:\s*from\s*(['"])[^'"\n]*\1)?/gm;
const blank = text => text.replace(/[^\n]/g, ' ');

// What is put round code that is no script. What stands before it ends with a line end, so columns are right.
const READINGS = [
  ['', ''],
  ['(async () => {\n', '\n})'],
  ['_\n', ''],
  ['({\n', '\n})'],
  ['class Excerpt extends Object {\n', '\n}'],
  ['[\n', '\n]'],
];

function fault(code, [before, after]) {
  try {
    new vm.Script(before + code + after, {filename: 'fence', lineOffset: before ? -1 : 0});
    return null;
  } catch (e) {
    if (e.name !== 'SyntaxError') {
      return {line: 0, column: 0, message: 'nested too deeply'};
    }
    const lines = String(e.stack).split('\n');
    const line = Number((/^fence:(\d+)$/.exec(lines[0]) || [0, 1])[1]);
    const caret = (lines[2] || '').indexOf('^');
    return {line, column: caret + 1, message: e.message};
  }
}

const further = (one, other) => other.line > one.line || other.line === one.line && other.column > one.column ? other : one;

function isModule(code) {
  try {
    new vm.SourceTextModule(code, {identifier: 'fence'});
    return true;
  } catch (e) {
    return false;
  }
}

function judge(code) {
  let first = fault(code, READINGS[0]);
  if (!first || isModule(code)) {
    return '';
  }
  if (first.line === 0) {
    return '0\t0\t' + first.message;
  }
  const plain = code
    .replace(/^#!.*/, blank)
    .replace(/^([ \t]*)(?:\.{3}|\u2026)[ \t]*;?[ \t]*$/gm, blank)
    .replace(/([,({[]\s*)(?:\.{3}|\u2026)(?=\s*[)}\]])/g, (all, start) => start + blank(all.slice(start.length)))
    .replace(/(=>?|:)(\s*)(?:\.{3}|\u2026)(?=\s*(?:[;,\n)}]|\/\/))/g, (all, sign, space) => sign + space + '0  '.slice(0, all.length - sign.length - space.length))
    .replace(/\{\{.*?\}\}|(?<=[(,=]\s*)\/\*[^*]*\*\/(?=\s*(?:[,);]|\n))|<[A-Za-z][\w -]*>(?=\s*[,;)])/g, all => '0'.padEnd(all.length))
    // what was printed
    .replace(/^[ \t]*=>[ \t]*\n[^]*/m, blank)
    // a second declaration is another way to write the first
    .replace(/\b(?:const|let)(?=\s+[\w$[{])/g, word => 'var'.padEnd(word.length))
    .replace(IMPORT, blank)
    .replace(EXPORT_LIST, blank)
    .replace(EXPORT, words => words.includes('default') ? '_ ='.padEnd(words.length) : blank(words));
  let worst = null;
  for (const reading of READINGS) {
    const found = fault(plain, reading);
    if (!found) {
      return '';
    }
    // the object, the class and the list are rarely meant, so they do not say what is wrong
    if (reading === READINGS[0] || reading === READINGS[1]) {
      worst = worst ? further(worst, found) : found;
    }
  }
  return worst.line + '\t' + worst.column + '\t' + worst.message.replace(/\s+/g, ' ');
}

const codes = require('fs').readFileSync(0, 'utf8').split('\0');
codes.pop();
for (const code of codes) {
  process.stdout.write(judge(code) + '\0');
}
