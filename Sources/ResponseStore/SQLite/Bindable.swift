import CSQLite

/// A value that can stand for a `?` of a statement. Values reach SQLite in this way only, never inside the SQL text.
protocol Bindable {
  /// Hands the value to SQLite, which copies it, and returns SQLite's result code.
  func bind(to statement: OpaquePointer, at index: Int32) -> Int32
}

extension Int: Bindable {
  func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
    sqlite3_bind_int64(statement, index, Int64(self))
  }
}

extension Double: Bindable {
  func bind(to statement: OpaquePointer, at index: Int32) -> Int32 { sqlite3_bind_double(statement, index, self) }
}

extension String: Bindable {
  func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
    var text = self
    return text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        csqlite_bind_text(statement, index, characters.baseAddress, UInt64(characters.count))
      }
    }
  }
}

/// Bytes of UTF-8 text.
extension [UInt8]: Bindable {
  func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
    withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        csqlite_bind_text(statement, index, characters.baseAddress, UInt64(characters.count))
      }
    }
  }
}
