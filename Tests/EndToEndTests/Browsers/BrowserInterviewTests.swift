import BrowserTesting
import Foundation
import Testing

/// Interviews in a real browser.
@Suite(.enabled("needs chromium and chromium-driver") { Browser.isInstalled })
struct BrowserInterviewTests {
  @Test func aShippedQuestionnaireIsAnswered() throws {
    let text = try String(contentsOfFile: Workshop.shipped("Questionnaires/atelier_court.jalon"), encoding: .utf8)
    let room = try WebWorkshop(text.replacing("  traductions en\n", with: ""), shared: ["commun.jalon"])
    let person = try Participant(of: room)
    try person.join(room.code, as: "P1")
    try person.answer("recette", "4")
    try person.answer("saison", "2")
    try person.answer("restes", "nsp")
    try person.answer("complique", "1")
    try person.answer("maison", "3")
    #expect(try person.browser.overhang == 0)
    try person.browser.screenshot("cooking")
    try person.goOn()
    #expect(try person.browser.path == "/fin")
    try person.press("form[action='/fin'] button")
    #expect(try person.browser.find("h1").text == "Merci beaucoup !")
    #expect(try room.workshop.answers("P1", "avant") == #"[4,2,{"missing":"nsp"},1,3,null,null,null]"#)
    #expect(try room.workshop.states("P1") == ["avant complete"])
  }
}
