/// Reads what stands in fields, as Interviewing/Reading does on the other side, and follows the rules of a page.
///
/// What only the other side can tell (digits of rare scripts, words in a number's field) is « unsure »: nothing is said of it
/// here, and the other side decides when it is sent.
enum ReadingScript {
  static let text = #"""
    var blanks = '[\\s\\x85\\u200b\\u200e\\u200f\\u2060\\u061c\\ufeff]+';
    var ends = new RegExp('^' + blanks + '|' + blanks + '$', 'g');
    var none = {value: null};
    var unsure = {value: null, isUnsure: true};

    // What the fields of a question hold: its value, the reason chosen for having none, or what is wrong.
    function read(rule, values, words) {
      values = values.filter(function (text) { return text !== ''; });
      if (!values.length) return none;
      var no = rule.no || [];
      var missing = values.filter(function (text) { return no.indexOf(text) >= 0; });
      switch (rule.k) {
      case 'text': case 'longtext': return readText(values[0], rule.k);
      case 'multiple':
        var alone = values.filter(function (text) { return rule.alone && rule.alone[text]; });
        if (alone.length && values.length > 1) return {value: null, wrong: rule.alone[missing[0] || alone[0]]};
        return missing.length ? {value: null, reason: missing[0]} : {value: values};
      }
      if (values.length > 1) return missing.length && rule.alone ? {value: null, wrong: rule.alone[missing[0]]} : unsure;
      if (missing.length) return {value: null, reason: missing[0]};
      switch (rule.k) {
      case 'integer': case 'decimal': case 'slider': return readNumber(rule, values[0].replace(ends, ''), words);
      case 'date': return readDate(rule, values[0].replace(ends, ''), words);
      case 'scale': return {value: Number(values[0])};
      }
      return {value: 'c' + values[0]};
    }

    function readText(text, kind) {
      text = text.replace(ends, '').replace(/\t/g, ' ')
        .replace(/\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]/g, kind === 'text' ? ' ' : '\n').normalize();
      if (text === '') return none;
      if (text.length > (kind === 'text' ? 500 : 10000) || /[\x00-\x09\x0b-\x1f\x7f-\x9f]/.test(text)) return unsure;
      return {value: 't' + text};
    }

    function readNumber(rule, text, words) {
      if (text === '') return none;
      // The words of a reason for no answer can be typed as well.
      var wrong = rule.no ? unsure : {value: null, wrong: words.notANumber};
      if (/[^\x00-\x7f\u00a0\u202f\u2009\u2011\u2013\u2212]/.test(text)) return unsure;
      var parts = /^([-+\u2011\u2013\u2212]?)([0-9\s]*)(?:[.,]([0-9]+))?$/.exec(text);
      if (!parts || !(parts[2] + (parts[3] || '')).length) return wrong;
      if (/\s/.test(parts[2]) && !/^[0-9]{1,3}(\s[0-9]{3})+$/.test(parts[2])) return wrong;
      var whole = parts[2].replace(/\s/g, '');
      var isThousand = parts[3] && parts[3].length === 3 && whole.length >= 1 && whole.length <= 3 && whole[0] !== '0';
      if (rule.k === 'integer' && isThousand) return {value: null, wrong: words.notWhole};
      var found = Number((parts[1] && parts[1] !== '+' ? '-' : '') + (whole || '0') + '.' + (parts[3] || '0'));
      if (!isFinite(found)) return wrong;
      if (rule.k !== 'decimal') {
        if (found % 1 !== 0) return {value: null, wrong: words.notWhole};
        if (rule.low === undefined && Math.abs(found) > 9007199254740992) return unsure;
      }
      if (rule.low !== undefined && (found < rule.low || found > rule.high)) return {value: null, wrong: rule.range};
      return {value: found};
    }

    function readDate(rule, text, words) {
      if (text === '') return none;
      if (/[^\x00-\x7f]/.test(text)) return unsure;
      var parts = /^([0-9]{1,4})([-\/. ])([0-9]{1,2})\2([0-9]{1,4})$/.exec(text);
      var wrong = {value: null, wrong: words.notADate};
      if (!parts || (parts[1].length === 4) === (parts[4].length === 4)) return parts || !/\s/.test(text) ? wrong : unsure;
      var isYearFirst = parts[1].length === 4;
      var year = isYearFirst ? parts[1] : parts[4];
      var day = isYearFirst ? parts[4] : parts[1];
      if (day.length > 2) return wrong;
      var month = ('0' + parts[3]).slice(-2);
      day = ('0' + day).slice(-2);
      if (Number(year) < 1 || Number(month) < 1 || Number(month) > 12 || Number(day) < 1) return wrong;
      var isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
      var days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
      if (Number(day) > days) return wrong;
      var found = 'd' + year + '-' + month + '-' + day;
      return rule.low && (found < rule.low || found > rule.high) ? {value: null, wrong: rule.range} : {value: found};
    }

    // Follows the rules of a page in order. `typed` gives what stands in the fields of a question, `confirmed` whether the
    // person has confirmed that. For each question: whether it is asked, what is wrong, what is to be confirmed.
    function follow(rules, typed, words) {
      var answers = {};
      var result = {};
      rules.forEach(function (rule) {
        var isAsked = (rule['if'] || []).every(function (condition) { return truth(condition, answers) === true; });
        answers[rule.n] = null;
        if (rule.f !== undefined) {
          if (isAsked) answers[rule.n] = number(rule.f, answers);
          return;
        }
        var found = {isAsked: isAsked, warnings: []};
        result[rule.n] = found;
        if (!isAsked) return;
        var values = typed(rule.n);
        var answer = read(rule, values, words);
        found.wrong = answer.wrong;
        found.isUnsure = answer.isUnsure;
        if (answer.wrong || answer.isUnsure) return;
        if (rule.r && answer.value === null && !answer.reason) {
          found.wrong = words.required;
          return;
        }
        answers[rule.n] = answer.value;
        check(rule, found, answers);
        if (found.wrong) answers[rule.n] = null;
        // What is stored already is not to be confirmed again.
        if (found.warnings.length && rule.was && same(read(rule, rule.was, words), answer)) found.warnings = [];
      });
      return result;
    }

    function check(rule, found, answers) {
      (rule.x || []).some(function (check) {
        if (truth(check[1], answers) !== true) return false;
        if (check[0]) {
          found.wrong = check[2];
          found.isTheirs = true;
          found.warnings = [];
          return true;
        }
        found.warnings.push(check[2]);
        return false;
      });
    }

    function same(left, right) {
      return left.reason === right.reason && JSON.stringify(left.value) === JSON.stringify(right.value);
    }

    """#
}
