import Foundation
import QuestionnaireLanguage

extension SourceFile {
  /// The `.jalon` files in the folder of a file, from which it may take pieces.
  static func neighbours(of path: String) -> Neighbours {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    return Neighbours(names: { names(in: folder) }) { name in
      let path = "\(folder)\(name).jalon"
      var status = stat()
      guard stat(path, &status) == 0 else {
        // A link that leads nowhere, or in a circle, is there all the same.
        return lstat(path, &status) == 0 ? .unreadable : .missing(others: names(in: folder))
      }
      // A pipe or a device could keep the command waiting for ever.
      guard status.st_mode & S_IFMT == S_IFREG else { return .unreadable }
      guard status.st_size <= neighbourLimit else { return .tooLarge }
      guard let handle = FileHandle(forReadingAtPath: path) else { return .unreadable }
      guard let data = try? handle.read(upToCount: neighbourLimit + 1) else {
        return status.st_size == 0 ? .text(SourceText(name: path, bytes: [])) : .unreadable
      }
      return data.count > neighbourLimit ? .tooLarge : .text(SourceText(name: path, bytes: Array(data)))
    }
  }

  /// The largest file that pieces are taken from, in bytes.
  private static let neighbourLimit = 4 << 20

  /// The names of the `.jalon` files in a folder, without `.jalon`.
  private static func names(in folder: String) -> [String] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)) ?? []
    return files.filter { $0.hasSuffix(".jalon") }.prefix(1_000).map { String($0.dropLast(6)) }
  }
}
