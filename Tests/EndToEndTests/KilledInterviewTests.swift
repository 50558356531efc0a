import Testing

/// A power cut in the middle of an interview: what was acknowledged is there, and the interview goes on from there.
@Suite struct KilledInterviewTests {
  private let workshop: Workshop
  private let questions = ["Savez-vous cuisiner ?", "saisons ?", "viande ?", "Combien de jours ?"]
  private let lines = ["4", "nsp", "souvent", "3"]
  /// What has to be stored when the question of that number is on the screen.
  private let stored = [
    "[null,null,null,null]", "[4,null,null,null]", #"[4,{"missing":"nsp"},null,null]"#,
    #"[4,{"missing":"nsp"},"souvent",null]"#,
  ]

  init() throws {
    workshop = try Workshop()
    try workshop.write(Sample.short, to: "p.jalon")
  }

  @Test func thePlainInterviewLosesNoAcknowledgedAnswer() throws {
    // Killed at every question of one interview in turn.
    for (place, question) in questions.enumerated() {
      let talk = try workshop.conversation("run", "p.jalon", "--wave", "avant", "--participant", "K7", "--plain")
      if place > 0 {
        // It goes on at the question before, where it was killed.
        try talk.wait(for: questions[place - 1])
        talk.say(lines[place - 1])
      }
      try talk.wait(for: question)
      talk.kill()
      #expect(try workshop.answers("K7", "avant") == stored[place])
      #expect(try workshop.sql("PRAGMA integrity_check") == "ok")
    }
    #expect(try workshop.interview("p.jalon", "avant", "K7", "3").end == .code(0))
    #expect(try workshop.answers("K7", "avant") == #"[4,{"missing":"nsp"},"souvent",3]"#)
    #expect(try workshop.states("K7") == ["avant complete"])
  }

  @Test func theFullScreenLosesNoAcknowledgedAnswer() throws {
    for place in questions.indices.dropFirst() {
      let participant = "K\(place)"
      let talk = try workshop.screen("run", "p.jalon", "--wave", "avant", "--participant", participant)
      for step in 0..<place {
        try talk.wait(for: questions[step])
        talk.type(step == 2 ? "1\r" : lines[step] + "\r")
      }
      try talk.wait(for: questions[place])
      talk.kill()
      #expect(try workshop.answers(participant, "avant") == stored[place])
      let again = try workshop.conversation(
        "run", "p.jalon", "--wave", "avant", "--participant", participant, "--plain")
      try again.wait(for: questions[place])
      #expect(!again.shown.contains(questions[0]))
      again.kill()
    }
  }

  @Test func aChangeOfMindBeforeTheCutIsKeptToo() throws {
    let talk = try workshop.conversation("run", "p.jalon", "--wave", "avant", "--participant", "K7", "--plain")
    try talk.wait(for: questions[0])
    talk.say("4")
    try talk.wait(for: questions[1])
    talk.say("<")
    try talk.wait(for: questions[0])
    talk.say("1")
    try talk.wait(for: questions[1])
    talk.kill()
    #expect(try workshop.answers("K7", "avant") == "[1,null,null,null]")
  }

  @Test func killedOnTheThanksTheSameCommandFinishes() throws {
    let screen = try workshop.screen("run", "p.jalon", "--wave", "retro", "--participant", "K7")
    try screen.wait(for: questions[0])
    screen.type("4\r")
    try screen.wait(for: "Thank you")
    screen.kill()
    #expect(try workshop.answers("K7", "retro") == "[4,null,null,null]")
    #expect(try workshop.interview("p.jalon", "retro", "K7").end == .code(0))
    #expect(try workshop.states("K7") == ["retro complete"])
  }
}
