// The envelopes of JSON-RPC 2.0.

/// What tells an answer to its question.
enum RequestID: Codable, Hashable {
  case number(Int)
  case text(String)

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let number = try? container.decode(Int.self) {
      self = .number(number)
    } else {
      self = .text(try container.decode(String.self))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .number(let number): try container.encode(number)
    case .text(let text): try container.encode(text)
    }
  }
}

/// What every message has; the parameters are read once it is known which they are.
struct Envelope: Decodable {
  let id: RequestID?
  let method: String?
}

struct Parameters<Value: Decodable>: Decodable {
  let params: Value
}

/// Why a request has no result.
struct ResponseError: Error, Codable, Equatable {
  /// The codes of JSON-RPC 2.0 and of the Language Server Protocol 3.17.
  enum Code: Int, Codable {
    case parseError = -32700
    case invalidRequest = -32600
    case methodNotFound = -32601
    case invalidParameters = -32602
    case serverNotInitialized = -32002
    case requestFailed = -32803
  }

  let code: Code
  let message: String
}

/// An answer; the result is written even when it is null, and an identifier that is not known is null as well.
struct Response<Value: Encodable>: Encodable {
  let id: RequestID?
  let result: Result<Value?, ResponseError>

  private enum Key: CodingKey { case jsonrpc, id, result, error }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode("2.0", forKey: .jsonrpc)
    try container.encode(id, forKey: .id)
    switch result {
    case .success(let value): try container.encode(value, forKey: .result)
    case .failure(let error): try container.encode(error, forKey: .error)
    }
  }
}

/// A message that wants no answer.
struct Notification<Value: Encodable>: Encodable {
  let jsonrpc = "2.0"
  let method: String
  let params: Value
}

/// A result without anything in it.
struct Nothing: Codable {}
