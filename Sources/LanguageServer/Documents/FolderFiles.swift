import Foundation
import QuestionnaireLanguage

/// The other files of a document's folder: those from which it may take pieces, and those with which it is compared
/// because one translates the other.
struct FolderFiles {
  let neighbours: Neighbours
  let siblings: SiblingFiles

  /// The name of the file at a URI, without its folder.
  static func fileName(of uri: String) -> String {
    uri.split(separator: "/").last.map { $0.removingPercentEncoding ?? String($0) } ?? uri
  }

  /// The URI of the folder of the file at a URI, with the slash at its end.
  static func folder(of uri: String) -> String { uri.lastIndex(of: "/").map { String(uri[...$0]) } ?? "" }
}
