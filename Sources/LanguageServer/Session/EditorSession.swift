import Foundation
import QuestionnaireLanguage
import Wording

/// One conversation with an editor, from its first message to its last (Language Server Protocol 3.17).
///
/// It takes the body of a message and gives the bodies of those to send, and neither reads nor writes anything:
///
/// ```swift
/// let session = EditorSession(language: nil, environmentLanguage: .french, version: "1.0")
/// for answer in session.receive(body) { … }
/// ```
public final class EditorSession {
  /// How far the conversation is.
  private enum Stage {
    case beforeInitialize, running, shutDown
  }

  /// With what the process is to end, once the editor has asked for its end.
  public private(set) var exitCode: Int32?

  private var stage = Stage.beforeInitialize
  private(set) var language: InterfaceLanguage
  private let isLanguageFixed: Bool
  private let version: String
  let neighboursOnDisk: (String) -> Neighbours
  private(set) var encoding = PositionEncoding.utf16
  private(set) var knowsSnippets = false
  var documents: [String: Document] = [:]
  /// The documents that have changed and are not compiled yet, by URI.
  var waiting: [String] = []
  private var outgoing: [[UInt8]] = []
  private let encoder = JSONEncoder()

  /// Begins a conversation.
  ///
  /// - Parameters:
  ///   - language: the language of the messages, when somebody asked for one; else the editor's.
  ///   - environmentLanguage: the language when the editor does not say its own.
  ///   - version: the version of Jalon, which the editor shows.
  ///   - neighbours: the files in the folder of the one at a URI; those that are open are taken from the editor.
  public init(
    language: InterfaceLanguage?, environmentLanguage: InterfaceLanguage, version: String,
    neighbours: @escaping (String) -> Neighbours = { _ in .none }
  ) {
    neighboursOnDisk = neighbours
    self.language = language ?? environmentLanguage
    isLanguageFixed = language != nil
    self.version = version
    encoder.outputFormatting = [.withoutEscapingSlashes]
  }

  /// Takes the body of one message.
  ///
  /// - Parameter isMoreComing: whether other messages are there already, so that what changes of documents mean can be
  ///   left to them, or to ``settled()``.
  /// - Returns: the bodies of the messages to send, in their order.
  public func receive(_ body: [UInt8], isMoreComing: Bool = false) -> [[UInt8]] {
    handle(Data(body))
    if !isMoreComing { settle() }
    defer { outgoing.removeAll() }
    return outgoing
  }

  /// What is to be said of the documents that have changed, once no message is waiting any more.
  public func settled() -> [[UInt8]] {
    settle()
    defer { outgoing.removeAll() }
    return outgoing
  }

  /// Answers for something that was no message.
  public func receive(_ fault: MessageFraming.Fault) -> [[UInt8]] {
    fail(nil, .parseError, SessionWording.unreadable)
    defer { outgoing.removeAll() }
    return outgoing
  }

  /// The editor is gone: the process ends as if it had said so.
  public func endOfInput() -> Int32 { exitCode ?? (stage == .shutDown ? 0 : 1) }

  // MARK: Messages

  private func handle(_ body: Data) {
    let decoder = JSONDecoder()
    guard let envelope = try? decoder.decode(Envelope.self, from: body) else {
      let isJSON = (try? decoder.decode(Anything.self, from: body)) != nil
      return fail(
        nil, isJSON ? .invalidRequest : .parseError, isJSON ? SessionWording.noMessage : SessionWording.unreadable)
    }
    // An answer to a request of this side; there are none.
    guard let method = envelope.method else {
      if envelope.id == nil { fail(nil, .invalidRequest, SessionWording.noMessage) }
      return
    }
    // Whatever is asked is asked of the documents as they are by now.
    if method != "textDocument/didChange" { settle() }
    if let id = envelope.id {
      request(id, method, body)
    } else {
      notification(method, body)
    }
  }

  private func request(_ id: RequestID, _ method: String, _ body: Data) {
    switch (stage, method) {
    case (.beforeInitialize, "initialize"):
      answer(id, body) { (parameters: InitializeParameters) in self.initialize(parameters) }
    case (.beforeInitialize, _): fail(id, .serverNotInitialized, SessionWording.notInitialized)
    case (.shutDown, _): fail(id, .invalidRequest, SessionWording.shutDown)
    case (.running, "initialize"): fail(id, .invalidRequest, SessionWording.alreadyInitialized)
    case (.running, "shutdown"):
      stage = .shutDown
      documents.removeAll()
      send(Response<Nothing>(id: id, result: .success(nil)))
    case (.running, _):
      if !documentRequest(id, method, body) {
        fail(id, .methodNotFound, SessionWording.unknownMethod(method))
      }
    }
  }

  private func notification(_ method: String, _ body: Data) {
    if method == "exit" {
      exitCode = stage == .shutDown ? 0 : 1
      return
    }
    // What is not known, or comes when it is not its time, is ignored, as the protocol asks.
    guard stage == .running, !documentNotification(method, body) else { return }
  }

  private func initialize(_ parameters: InitializeParameters) -> InitializeResult {
    stage = .running
    if !isLanguageFixed, let locale = parameters.locale {
      language = locale.lowercased().hasPrefix("fr") ? .french : .english
    }
    // UTF-8 needs no conversion, so that it is chosen wherever the editor has it.
    let encodings = parameters.capabilities?.general?.positionEncodings ?? []
    encoding = encodings.contains(PositionEncoding.utf8.rawValue) ? .utf8 : .utf16
    knowsSnippets = parameters.capabilities?.textDocument?.completion?.completionItem?.snippetSupport ?? false
    return InitializeResult(
      capabilities: ServerCapabilities(positionEncoding: encoding), serverInfo: .init(version: version))
  }

  // MARK: Sending

  /// Reads the parameters of a request and sends what is made of them.
  func answer<Wanted: Decodable, Value: Encodable>(
    _ id: RequestID, _ body: Data, _ make: (Wanted) throws(ResponseError) -> Value?
  ) {
    guard let parameters = try? JSONDecoder().decode(Parameters<Wanted>.self, from: body).params else {
      return fail(id, .invalidParameters, SessionWording.invalidParameters)
    }
    do throws(ResponseError) {
      let value = try make(parameters)
      send(Response(id: id, result: .success(value)))
    } catch {
      send(Response<Nothing>(id: id, result: .failure(error)))
    }
  }

  func fail(_ id: RequestID?, _ code: ResponseError.Code, _ phrase: Phrase) {
    let error = ResponseError(code: code, message: phrase.text(in: language))
    send(Response<Nothing>(id: id, result: .failure(error)))
  }

  func notify(_ method: String, _ parameters: some Encodable) {
    send(Notification(method: method, params: parameters))
  }

  private func send(_ message: some Encodable) {
    guard let data = try? encoder.encode(message) else { return }
    outgoing.append(Array(data))
  }
}

/// Any JSON at all, to tell what is not JSON from what is no message.
private struct Anything: Decodable {
  init(from decoder: any Decoder) throws { _ = try decoder.singleValueContainer() }
}
