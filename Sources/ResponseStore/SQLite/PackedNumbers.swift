import CSQLite

/// Numbers kept as the bytes of a BLOB, so that they come back to the last bit and without being read as text.
struct PackedNumbers: Bindable {
  private let numbers: [Double]

  init(_ numbers: [Double]) { self.numbers = numbers }

  func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
    numbers.withUnsafeBytes { csqlite_bind_blob(statement, index, $0.baseAddress, UInt64($0.count)) }
  }
}

extension Statement {
  /// Numbers that were kept as the bytes of a BLOB.
  func numbers(_ column: Int32) -> [Double] {
    withBlob(column) { bytes in
      (0..<bytes.count / MemoryLayout<Double>.size).map { index in
        bytes.loadUnaligned(fromByteOffset: index * MemoryLayout<Double>.size, as: Double.self)
      }
    }
  }
}
