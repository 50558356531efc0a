import Interviewing
import QuestionnaireModel
import Testing

@Suite struct FilledFormTests {
  private func fill(_ texts: [String: String], at wave: String = "avant") throws -> FilledForm {
    let plan = try Workshop.plan(wave)
    return FilledForm(plan) { texts[plan.items[$0].name] }
  }

  @Test func aFormGivesTheAnswersOfTheInterview() throws {
    let form = try fill(["viande": "Oui, souvent", "jours": "2", "repas": "4", "recette": "nsp"])
    #expect(form.refusals.isEmpty && form.warnings.isEmpty)
    #expect(
      form.answers == [
        .code("souvent"), .number(2), .number(4), .missing(.declared("nsp")), .missing(.notAsked), .missing(.notAsked),
      ])
  }

  @Test func cellsOffTheRouteMayBeBlankButNotFilled() throws {
    #expect(try fill(["viande": "jamais", "jours": " \u{A0}"]).refusals.isEmpty)
    let form = try fill(["viande": "jamais", "jours": "2"])
    #expect(form.refusals.map(\.position) == [1])
    #expect(form.refusals.map(\.refusal) == [.notAsked])
  }

  @Test func softChecksAreReportedAndHardOnesRefuse() throws {
    let soft = try fill(["viande": "souvent", "jours": "7"])
    #expect(soft.warnings.map(\.message) == ["Tous les jours, vraiment ?"])
    #expect(soft.answers[1] == .number(7))
    let hard = try fill(["viande": "souvent", "jours": "2", "repas": "7"])
    #expect(hard.refusals.map(\.refusal) == [.objection("Il n'y a pas autant de repas dans ces jours.")])
    #expect(hard.answers[2] == .missing(.notAsked))
  }

  @Test func aRequiredCellCannotBeBlank() throws {
    #expect(try fill([:]).refusals.map(\.refusal) == [.required])
  }

  @Test func theConsequencesOfARefusalAreNotRepeated() throws {
    let form = try fill(["viande": "parfoi", "jours": "2", "repas": "4", "recette": "9", "legumes": "pois"])
    #expect(form.refusals.map(\.position) == [0, 3], "what hangs on the first cannot be judged, the scale can")
  }

  @Test func aRetrospectiveWaveTakesOnlyItsItems() throws {
    #expect(try fill(["recette": "3"], at: "retro").refusals.isEmpty)
    #expect(try fill(["recette": "3", "viande": "jamais"], at: "retro").refusals.map(\.refusal) == [.notAskedAtWave])
  }
}
