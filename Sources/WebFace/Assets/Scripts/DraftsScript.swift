/// What is typed and not sent yet, kept on the phone under a name that belongs to one seat of one sitting, so that nobody else
/// who holds the phone is shown it. It goes when it was received, when everything was sent, when somebody else takes the
/// phone, and after a day.
enum DraftsScript {
  static let text = #"""
    var drafts = (function () {
      var start = 'jalon.';
      var day = 86400000;

      function storage() {
        try {
          return window.localStorage;
        } catch (refused) {
          return null;
        }
      }

      function all() {
        var names = [];
        var store = storage();
        for (var i = 0; store && i < store.length; i++) {
          if (store.key(i).slice(0, start.length) === start) names.push(store.key(i));
        }
        return names;
      }

      function get(name) {
        try {
          return JSON.parse(storage().getItem(name));
        } catch (unreadable) {
          return null;
        }
      }

      // Whether the phone has kept it.
      function keep(key, draft) {
        try {
          draft.at = Date.now();
          storage().setItem(start + key, JSON.stringify(draft));
          return true;
        } catch (refused) {
          return false;
        }
      }

      function drop(key) {
        try {
          storage().removeItem(start + key);
        } catch (refused) {
          return;
        }
      }

      // Forgets the drafts of all seats but one, those that were sent from a page that was left, and old ones.
      function forgetOthers(key) {
        var seat = key.split('.').slice(0, 2).join('.') + '.';
        all().forEach(function (name) {
          var own = name.slice(start.length);
          var draft = get(name);
          var isOver = !draft || Date.now() - draft.at > day || (draft.isSent && own !== key);
          if (own.slice(0, seat.length) !== seat || isOver) drop(own);
        });
      }

      function forgetAll() { all().forEach(function (name) { drop(name.slice(start.length)); }); }

      return {
        get: function (key) { return get(start + key); }, keep: keep, drop: drop, forgetOthers: forgetOthers,
        forgetAll: forgetAll
      };
    })();

    """#
}
