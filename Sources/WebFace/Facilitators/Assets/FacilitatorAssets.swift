/// The files that the pages of facilitators and researchers need.
enum FacilitatorAssets {
  static let styleSheet = Asset(
    name: "animer", ending: "css", type: "text/css; charset=utf-8", FacilitatorStyle.text)
  static let script = Asset(
    name: "animer", ending: "js", type: "text/javascript; charset=utf-8", FacilitatorScript.text)
}
