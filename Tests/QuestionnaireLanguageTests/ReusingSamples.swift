/// Files that compile beside those of `Diagnostics/neighbours`, and take pieces from them.
extension Samples {
  static let reusing = [("reprend.jalon", takingFrench), ("partage.jalon", sharedEnglish)]

  private static let takingFrench = """
    jalon 1 fr
    -- Deux questionnaires, les mêmes mots.

    questionnaire gouts version 1.0 "Mes goûts"

    vague avant "Avant l'atelier"
    vague apres "À la fin de l'atelier"
    vague suivi "Trois mois après", 75 à 105 jours après avant

    reprend échelle jours de commun

    -- Les mêmes phrases que dans tous nos ateliers.
    reprend section cuisine de commun
      vagues avant, apres

    reprend section suivi de commun

    section gouts "Ce que vous aimez"
      question legumes "Combien de jours avec des légumes ?" : jours
        si saison parmi 1, 5
      question plats "J'aime cuisiner." : accord
        vagues avant, apres

    score confiance "Confiance en cuisine", hausse favorable
      moyenne de recette, saison, plats
      calculé si au moins 2 réponses

    changement confiance de avant à apres

    """

  private static let sharedEnglish = """
    jalon 1 en
    -- What two questionnaires have in common.

    shared kitchen "What our workshops have in common"

    scale often from 1 to 3
      1 "Never"
      2 "Sometimes"
      3 "Always"

    reuse scale days from common

    section cooking "Cooking at home"
      question recipe "I can cook a meal." : often
        waves before, end
        wording end "Now I can cook a meal."
      question days "How many days?" : days
        if recipe > 1
      question meat "Do you eat meat?" : choice
        yes "Yes"
        shared "Only with others"

    """
}
