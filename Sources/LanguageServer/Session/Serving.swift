extension EditorSession {
  /// Holds the conversation to its end.
  ///
  /// - Parameters:
  ///   - isWaiting: whether bytes can be read without waiting for them.
  ///   - read: the next bytes from the editor, some as soon as there are some; empty at the end.
  ///   - write: sends bytes to the editor; false when it does not listen any more.
  /// - Returns: what the process is to end with: 0 when the editor said goodbye in the right order.
  public func serve(
    isWaiting: () -> Bool = { false }, read: () -> [UInt8], write: ([UInt8]) -> Bool
  ) -> Int32 {
    var framing = MessageFraming()
    while true {
      while let piece = framing.next() {
        let answers =
          switch piece {
          case .body(let body): receive(body, isMoreComing: true)
          case .unreadable(let fault): receive(fault)
          }
        for answer in answers where !write(MessageFraming.framed(answer)) { return endOfInput() }
        if let exitCode { return exitCode }
      }
      // Who types faster than a large file compiles is shown the mistakes of what stands there now.
      if !isWaiting() {
        for message in settled() where !write(MessageFraming.framed(message)) { return endOfInput() }
      }
      let bytes = read()
      if bytes.isEmpty { return endOfInput() }
      framing.append(bytes)
    }
  }
}
