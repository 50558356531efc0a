/// Questionnaires that the tests write into their folders.
enum Sample {
  /// A short questionnaire with a route, a soft check, a wave in the same sitting and a score.
  static let short = """
    jalon 1 fr
    questionnaire pratiques version 1.2 "Mes pratiques"

    vague avant "Avant"
    vague apres "À la fin"
    vague retro "Avant, vu d'aujourd'hui", rétrospective de avant, posée avec apres

    échelle accord de 1 à 5
      1 "Pas du tout d'accord"
      5 "Tout à fait d'accord"
      nsp "Je ne sais pas", manquant

    section cuisine "Cuisiner"
      question recette "Savez-vous cuisiner ?" : accord
        vagues avant, apres, retro
      question saison "Connaissez-vous les saisons ?" : accord
      question viande "Mangez-vous de la viande ?" : choix
        souvent "Oui, souvent"
        parfois "De temps en temps"
        jamais "Non, jamais"
      question jours "Combien de jours ?" : entier de 1 à 7
        si viande parmi souvent, parfois
        alerte si jours = 7 "Tous les jours, vraiment ?"

    score confiance "Confiance en cuisine", hausse favorable
      moyenne de recette, saison
      calculé si au moins 2 réponses
      seuil 0,5

    changement confiance de avant à apres

    """

  /// A questionnaire with every kind of answer.
  static let complete = """
    jalon 1 fr
    questionnaire complet version 1.0 "Toutes les questions"

    vague avant "Avant"
    vague apres "À la fin"
    vague retro "Avant, vu d'aujourd'hui", rétrospective de avant, posée avec apres

    échelle accord de 1 à 5
      1 "Pas du tout d'accord"
      2 "Plutôt pas d'accord"
      4 "Plutôt d'accord"
      5 "Tout à fait d'accord"
      nsp "Je ne sais pas", manquant

    section cuisine "Cuisiner"
      question recette "Savez-vous cuisiner ?" : accord
        vagues avant, apres, retro
      question viande "Mangez-vous de la viande ?" : choix
        souvent "Oui, souvent"
        parfois "De temps en temps"
        jamais "Non, jamais"
        nspp "Je ne souhaite pas répondre", manquant
      question jours "Combien de jours ?" : entier de 1 à 7
        si viande parmi souvent, parfois
        alerte si jours = 7 "Tous les jours, vraiment ?"
        nsp "Je ne sais pas", manquant
      question lieux "Où achetez-vous ?" : choix multiple
        marche "Au marché, surtout l'été"
        super "Au supermarché"
        ferme "À la ferme"
        rien "Nulle part", exclusif
        nspp "Je ne souhaite pas répondre", manquant

    section suite "Et la suite"
      question kilos "Combien de kilos jetez-vous ?" : décimal de 0 à 50
        unité "kg"
      question atelier "Quelle date, l'atelier ?" : date
      question jardin "Avez-vous un jardin ?" : oui ou non
      question etape "Où en êtes-vous ?" : étapes
        pas_prevu "Je n'y pense pas"
        reflexion "J'y pense"
        action "Je le fais"
      question envie "Quelle envie de changer ?" : curseur de "Aucune" à "Énorme"
      question plat "Quel plat préféré ?" : texte
        si jardin = oui
      question mot "Un dernier mot ?" : texte long

    """
}

extension Sample {
  /// The complete one, with a table of faces at its end.
  static let everything =
    complete.replacing(
      "section cuisine",
      with: """
        échelle visages de 1 à 3, visages
          1 "Non"
          2 "Un peu"
          3 "Oui"
          nsp "Je ne sais pas", manquant, pictogramme "❓"

        section cuisine
        """) + """
      section avis "Votre avis"
        grille
        question gouter "J'aime goûter un aliment nouveau." : visages
        question sentir "Je sens un aliment avant de le goûter, même quand je le connais déjà." : visages
        question aider "J'aime aider à préparer le repas." : visages

      """
}
