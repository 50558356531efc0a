/// The evaluator of conditions in browsers: the logic of three values of Interviewing/Conditions, in the notation of
/// ``PageRules``. A value is a number, a text with its kind before it (`cnsp`, `d2026-11-21`, `tmot`), a list of codes, or
/// null when it is missing.
enum RulesScript {
  static let text = #"""
    function truth(rule, answers) {
      if (rule === true || rule === false) return rule;
      if (!Array.isArray(rule)) return null;
      var left, right;
      switch (rule[0]) {
      case '!':
        left = truth(rule[1], answers);
        return left === null ? null : !left;
      case 'and':
        left = truth(rule[1], answers);
        if (left === false) return false;
        right = truth(rule[2], answers);
        return right === false ? false : left === null || right === null ? null : true;
      case 'or':
        left = truth(rule[1], answers);
        if (left === true) return true;
        right = truth(rule[2], answers);
        return right === true ? true : left === null || right === null ? null : false;
      case '?':
        return value(rule[1], answers) !== null;
      case 'in':
        return isOneOf(value(rule[1], answers), rule[2], answers);
      case '=': case '<>': case '<': case '<=': case '>': case '>=':
        left = value(rule[1], answers);
        right = value(rule[2], answers);
        return left === null || right === null ? null : compare(left, rule[0], right);
      }
      return null;
    }

    function value(rule, answers) {
      if (typeof rule === 'number') return rule;
      if (!Array.isArray(rule)) return null;
      switch (rule[0]) {
      case 'a': return answers[rule[1]] === undefined ? null : answers[rule[1]];
      case 'c': case 'd': return rule[0] + rule[1];
      case 't': return 't' + rule[1].normalize();
      case 'm': return rule[1];
      case 'neg': return calculate(0, '-', number(rule[1], answers));
      case '+': case '-': case '*': case '/':
        return calculate(number(rule[1], answers), rule[0], number(rule[2], answers));
      }
      return null;
    }

    function number(rule, answers) {
      var found = value(rule, answers);
      return typeof found === 'number' ? found : null;
    }

    // Division by zero, and what is too great to be a number, is unknown.
    function calculate(left, operation, right) {
      if (left === null || right === null) return null;
      var result = operation === '+' ? left + right : operation === '-' ? left - right
        : operation === '*' ? left * right : left / right;
      return isFinite(result) ? result : null;
    }

    function isOneOf(wanted, list, answers) {
      if (wanted === null) return null;
      var isAnyUnknown = false;
      for (var i = 0; i < list.length; i++) {
        var option = value(list[i], answers);
        if (option === null) isAnyUnknown = true;
        else if (matches(wanted, option)) return true;
      }
      return isAnyUnknown ? null : false;
    }

    // Several choices match a code that is among them.
    function matches(left, right) {
      if (Array.isArray(left) && Array.isArray(right)) return left.join(';') === right.join(';');
      if (Array.isArray(left)) return typeof right === 'string' && right[0] === 'c' && left.indexOf(right.slice(1)) >= 0;
      return Array.isArray(right) ? matches(right, left) : left === right;
    }

    function compare(left, comparison, right) {
      if (comparison === '=') return matches(left, right);
      if (comparison === '<>') return !matches(left, right);
      var areNumbers = typeof left === 'number' && typeof right === 'number';
      var areDates = left[0] === 'd' && right[0] === 'd';
      if (!areNumbers && !areDates) return null;
      switch (comparison) {
      case '<': return left < right;
      case '<=': return left <= right;
      case '>': return left > right;
      }
      return left >= right;
    }

    """#
}
