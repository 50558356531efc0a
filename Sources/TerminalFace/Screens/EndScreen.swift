import Interviewing
import Wording

/// The screen that thanks at the end.
struct EndScreen {
  let interview: Interview
  let layout: PageLayout

  var frame: Frame {
    if layout.isTooSmall { return layout.apology }
    let plan = interview.plan
    let header = [
      layout.spread(plan.questionnaire.title, .bold, plan.wave.title), .blank, layout.progressBar(done: 1, of: 1),
    ]
    var body = BodyBuilder()
    body.lines = layout.wrapped(layout.text(TerminalFaceWording.thanks), .done) + [.blank]
    body.lines += layout.wrapped(layout.text(interview.countPhrase))
    body.lines += layout.wrapped(layout.text(TerminalFaceWording.pressEnterToFinish))
    return layout.page(header: header, body: body, hints: TerminalFaceWording.endKeys)
  }
}

extension Interview {
  /// How many questions of the route were answered; a declared missing code is an answer.
  var countPhrase: Phrase {
    let route = route
    let answered = route.filter { answers[$0] != .missing(.noAnswer) && answers[$0] != .missing(.notAsked) }
    return TerminalFaceWording.answered(answered.count, of: route.count)
  }
}
