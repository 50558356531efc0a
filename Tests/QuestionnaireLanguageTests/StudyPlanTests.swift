import QuestionnaireLanguage
import QuestionnaireModel
import Testing

/// What a questionnaire says of the study: the comparison group, chance, families of tests, a retest reliability.
@Suite struct StudyPlanTests {
  private func plans(_ lines: String) -> [AnalysisPlan] {
    let text = """
      jalon 1 fr

      questionnaire pratiques version 1.0 "Mes pratiques"

      vague avant "Avant"
      vague apres "Après"
      vague retro "Avant, vu d'aujourd'hui", rétrospective de avant

      section cuisine "Cuisiner"
        question inscrit "Participez-vous ?" : oui ou non
          vagues avant
        question recette "Je sais cuisiner." : entier de 1 à 5
          vagues avant, apres, retro

      score savoir "Savoir cuisiner", hausse favorable
        moyenne de recette
        calculé si toutes les réponses
        fidélité 0,8 "Dupont 2019", retest

      changement savoir de avant à apres, de retro à apres
      """
    let compilation = compile(text + "\n" + lines + "\n")
    #expect(compilation.diagnostics.isEmpty, explain(compilation))
    #expect(compilation.questionnaire?.scores.first?.reliability?.isRetest == true)
    return compilation.questionnaire?.changes.map(\.plan) ?? []
  }

  @Test func withoutALineTheStudyHasOneGroup() {
    #expect(plans("") == [AnalysisPlan(), AnalysisPlan()])
  }

  /// The condition is read on the wave that a retrospective wave looks back on, so that one line serves both.
  @Test func aConditionSaysWhoIsInTheComparisonGroup() {
    let plans = plans("  groupe témoin si inscrit = non\n  tirage au sort\n  famille de tests \"principaux\"")
    #expect(plans.count == 2)
    for plan in plans {
      guard case .people(let condition) = plan.comparisonGroup else {
        Issue.record("no condition")
        continue
      }
      #expect(condition.items == ["inscrit"])
      #expect(plan.isRandomised)
      #expect(plan.family == "principaux")
    }
  }

  @Test func subgroupsAreTheAnswersToClosedQuestions() {
    #expect(plans("  détail par inscrit").map(\.subgroupItems) == [["inscrit"], ["inscrit"]])
  }

  /// A calculation is known at a wave where everything that it is computed from is asked.
  @Test func aCalculationIsNotKnownBeforeItsQuestions() {
    let found = compile(
      """
      jalon 1 en

      questionnaire practices version 1.0 "My practices"

      wave before "Before"
      wave end "End"
      wave later "Later"

      section cooking "Cooking"
        question meals "How many meals?" : integer from 0 to 20
          waves end, later
        calculation weekly "A week" = meals * 7
        question recipe "I can cook." : integer from 1 to 5

      score skill "Can cook", higher is better
        mean of recipe
        computed if all answers

      score cooked "Meals"
        value weekly
        computed if all answers

      change skill from before to end, from before to later
        comparison group if weekly > 30

      change cooked from before to end
      """)
    #expect(codes(found) == ["J0511", "J0502"], explain(found))
  }

  @Test func groupsAreNamedAsAtTheSitting() {
    let expected = AnalysisPlan(comparisonGroup: .groups(["Liste d'attente", "Jeudi"]))
    #expect(plans("  groupe témoin \"Liste d'attente\", \"Jeudi\"") == [expected, expected])
  }
}
