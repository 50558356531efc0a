import Pictures
import QuestionnaireModel

extension ResponseScale {
  /// The face or pictogram of a point; nothing where it has none.
  func picture(of point: Int) -> Markup {
    if let mood = mood(of: point) { return Markup(verbatim: SmileyFace(mood: mood).svg) }
    return Markup(pictogram: pictograms[point])
  }
}
