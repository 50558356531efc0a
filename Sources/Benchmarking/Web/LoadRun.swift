import Glibc

/// Somebody who asks one thing after the other.
protocol LoadClient {
  /// The next request; nil when there is none any more.
  ///
  /// - Parameter answer: the answer to the one before; nil at the beginning.
  mutating func request(after answer: LoadAnswer?) -> [UInt8]?
}

/// Many clients that talk with a server at once, on one thread, so that most of the machine is left to the server.
struct LoadRun<Client: LoadClient> {
  /// How many requests were answered.
  private(set) var answers = 0
  /// How many connections the server has cut.
  private(set) var cuts = 0
  /// How long it took, in seconds.
  private(set) var seconds = 0.0
  /// The clients as they were at their end.
  private(set) var clients: [Client]

  private let port: UInt16
  private let connections: Int

  /// - Parameter connections: how many of them are there at once; one follows the other on the same connection.
  init(port: UInt16, connections: Int, _ clients: [Client]) {
    self.port = port
    self.connections = connections
    self.clients = clients
  }

  private struct Line {
    let connection: LoadConnection
    var client: Int
  }

  /// Lets them all talk to their end, or until the server is gone.
  ///
  /// - Parameter onAnswer: called after each answer, with the number of answers so far.
  mutating func run(onAnswer: (Int) -> Void = { _ in }) throws {
    var lines: [Line] = []
    var next = 0
    while lines.count < connections, next < clients.count {
      lines.append(Line(connection: try LoadConnection(port: port), client: next))
      next += 1
    }
    seconds += try Benchmark.seconds {
      for line in lines { begin(line) }
      var polled = lines.map { pollfd(fd: $0.connection.socket, events: Int16(POLLIN), revents: 0) }
      while !lines.isEmpty {
        let ready = poll(&polled, nfds_t(polled.count), 10_000)
        guard ready > 0 || errno == EINTR else { throw Benchmark.Failure.serverEnded }
        for index in polled.indices.reversed() where polled[index].revents != 0 {
          if !advance(&lines[index], &next, onAnswer) {
            lines[index].connection.close()
            lines.remove(at: index)
            polled.remove(at: index)
            continue
          }
          let isSending = lines[index].connection.isSending
          polled[index].events = Int16(isSending ? POLLIN | POLLOUT : POLLIN)
        }
      }
    }
  }

  private mutating func begin(_ line: Line) {
    if let request = clients[line.client].request(after: nil) { line.connection.send(request) }
  }

  /// Goes on with what has come on a line; false when nobody is left for it.
  private mutating func advance(_ line: inout Line, _ next: inout Int, _ onAnswer: (Int) -> Void) -> Bool {
    if line.connection.isSending { line.connection.push() }
    let answer = line.connection.pull()
    if let answer {
      answers += 1
      onAnswer(answers)
      if let request = clients[line.client].request(after: answer) {
        line.connection.send(request)
        return true
      }
      while next < clients.count {
        line.client = next
        next += 1
        if let request = clients[line.client].request(after: nil) {
          line.connection.send(request)
          return true
        }
      }
      return false
    }
    if line.connection.socket < 0 {
      cuts += 1
      return false
    }
    return true
  }
}
