import QuestionnaireLanguage

/// Questionnaires that compile, one an edition, which use most of the language.
enum Samples {
  static let french = """
    jalon 1 fr
    -- Questionnaire court des ateliers « Bien manger ».

    questionnaire pratiques version 1.2 "Mes pratiques alimentaires"
      programme soli_dome
      traductions en, ar

    vague avant "Avant l'atelier"
    vague apres "À la fin de l'atelier"
    vague suivi "Trois mois après", 75 à 105 jours après avant
    vague retro "Avant l'atelier, vu d'aujourd'hui", rétrospective de avant, posée avec apres

    échelle accord de 1 à 5
      1 "Pas du tout d'accord"
      3 "Ni d'accord ni pas d'accord"
      5 "Tout à fait d'accord"
      nsp "Je ne sais pas", manquant

    section cuisine "Cuisiner chez vous"
      question recette "Je sais cuisiner un repas sans viande." : accord
        vagues avant, apres, suivi, retro
      question saison "Je reconnais les légumes de saison." : accord
      question temps "Je manque de temps pour cuisiner." : accord
      question viande "Mangez-vous de la viande ?" : choix
        souvent "Oui, souvent"
        parfois "De temps en temps"
        jamais "Non, jamais"
      question jours "Combien de jours par semaine ?" : entier de 1 à 7
        si viande parmi souvent, parfois
        alerte si jours = 7 "Tous les jours, vraiment ?"

    score confiance "Confiance en cuisine", hausse favorable
      moyenne de recette, saison, inversé temps
      calculé si au moins 2 réponses
      seuil 0,5
      niveau micro
      objectifs PSP2, PSP3, ODD3
      indicateur "Evolution des compétences psychosociales associées"

    changement confiance de avant à apres, de avant à suivi

    """

  static let english = """
    jalon 1 en
    -- Short questionnaire of the workshops.

    questionnaire practices version 1.2 "My food practices"
      programme soli_dome
      translations fr, ar

    wave before "Before the workshop"
    wave end "At the end of the workshop"
    wave later "Three months later", 75 to 105 days after before
    wave retro "Before the workshop, seen from today", retrospective of before, asked with end

    scale agree from 1 to 5
      1 "Do not agree at all"
      3 "Neither agree nor disagree"
      5 "Agree entirely"
      dk "I do not know", missing

    section cooking "Cooking at home"
      question recipe "I can cook a meal without meat." : agree
        waves before, end, later, retro
      question season "I recognise vegetables in season." : agree
      question time "I lack time to cook." : agree
      question meat "Do you eat meat?" : choice
        often "Yes, often"
        sometimes "Now and then"
        never "No, never"
      question days "How many days a week?" : integer from 1 to 7
        if meat among often, sometimes
        warn if days = 7 "Every day, really?"

    score confidence "Confidence in cooking", higher is better
      mean of recipe, season, reversed time
      computed if at least 2 answers
      threshold 0.5
      level micro
      objectives PSP2, PSP3, ODD3
      indicator "Change in psychosocial skills"

    change confidence from before to end, from before to later

    """

  /// All kinds of answer and all lines that can stand under a question.
  static let kinds = """
    jalon 1 fr

    questionnaire genres version 1.0 "Tous les genres de réponse"

    vague avant "Avant"
    vague apres "Après", 1 à 30 jours après avant

    échelle accord de 0 à 10
      0 "Pas du tout"
      10 "Tout à fait"
      nsp "Je ne sais pas", manquant

    section genres "Genres"
      question sur_echelle "Sur une échelle ?" : accord
        obligatoire
        formulation apres "Et maintenant ?"
      question au_choix "Au choix ?" : choix
        oui_souvent "Oui, souvent"
        non_jamais "Non, jamais"
        nrp "Je ne veux pas répondre", manquant
      question multiple "Au choix multiple ?" : choix multiple
        velo "À vélo"
        pied "À pied"
        rien "Rien de tout cela", exclusif
      question etapes "Par étapes ?" : étapes
        pas_pense "Je n'y ai pas pensé"
        j_y_pense "J'y pense"
        je_le_fais "Je le fais"
      question oui_ou_non "Oui ou non ?" : oui ou non
        nsp "Je ne sais pas", manquant
      question entier_libre "Combien ?" : entier
        unité "repas"
        nsp "Je ne sais pas", manquant
      question entier_borne "Combien de jours ?" : entier de 0 à 7
      question poids "Combien de kilos ?" : décimal de 0 à 2,5
        aide "Pesez après le repas."
        refus si poids > 2 et poids <= 2,4 "C'est trop."
      question quand "Quand ?" : date
        si oui_ou_non = oui
        refus si quand > "31/12/2026" "Pas encore."
      question quoi "Quoi ?" : texte
      question pourquoi "Pourquoi ?" : texte long
        si répondu quoi et non (multiple = rien)
      question humeur "Comment allez-vous ?" : curseur de "Très mal" à "Très bien"
      question fatigue "Êtes-vous fatigué ?" : curseur

    """

  /// What is about how things are shown, and about what a score stands for.
  static let shown = """
    jalon 1 fr

    questionnaire gout version 1.0 "Le goût"

    vague avant "Avant"
    vague apres "Après"

    échelle humeur de 1 à 3, visages
      1 "Pas content", falc "Triste"
      3 "Content"
      nsp "Je ne sais pas", manquant, pictogramme "❓"

    section gout "Le goût"
      falc "Goûter"
      grille
      question gouter "J'aime goûter un aliment nouveau." : humeur
        aide "Un fruit ou un légume, par exemple."
        falc "J'aime goûter."
        falc apres "J'ai aimé goûter."
        aide falc "Un fruit, par exemple."
      question legumes "J'aime les légumes." : humeur
      question fruit "Quel fruit ?" : choix
        pomme "Une pomme", pictogramme "🍎"
        grillade "Un fruit grillé", falc "Grillé", pictogramme "🔥"
        rien "Rien", manquant

    échelle pouce de 0 à 1
      0 "Non", pictogramme "👎"
      1 "Oui", pictogramme "👍", falc "Oui !"

    section suite "La suite"
      question encore "On recommence ?" : pouce
      question seul "As-tu goûté seul ?" : oui ou non
        oui "Oui, seul", pictogramme "👍"
      question ensemble "Avez-vous goûté ensemble ?" : oui ou non

    score essais "Essais", hausse favorable
      somme de seul, inversé ensemble, encore
      calculé si toutes les réponses
      unité d'analyse jour de site

    """

  static let shownInEnglish = """
    jalon 1 en

    questionnaire taste version 1.0 "Taste"

    wave before "Before"

    scale mood from 1 to 3, faces
      1 "No"
      3 "Yes", easy read "Yes!"
      dk "I do not know", missing, pictogram "❓"

    section taste "Taste"
      grid
      easy read "Tasting"
      question tasting "I like tasting new things." : mood
        help "A fruit or a vegetable, for instance."
        help easy read "A fruit, for instance."
        easy read "I like tasting."
      question vegetables "I like vegetables." : mood
      question effort "How was it?" : choice
        easy "Easy", pictogram "🙂"
        hard "Hard"
      question alone "Did you taste alone?" : yes or no

    scale bother from 1 to 5, faces reversed

    section room "The room"
      question noise "Noise bothers me." : bother

    score courage "Courage", higher is better
      mean of alone
      computed if all answers
      unit of analysis household

    """

  static let all = [
    ("french", french), ("english", english), ("kinds", kinds), ("shown", shown), ("shownInEnglish", shownInEnglish),
  ]
}
