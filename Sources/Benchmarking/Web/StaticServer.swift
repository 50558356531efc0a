import Foundation
import Glibc

/// nginx, serving one file from a folder: what a page costs that is only fetched.
final class StaticServer {
  let port: UInt16
  private let process: Process

  /// Starts nginx on a folder with a file `page.html`; nil when it is not installed.
  init?(in folder: String) throws {
    let places = ["/usr/sbin/nginx", "/usr/bin/nginx", "/usr/local/sbin/nginx"]
    guard let program = places.first(where: { FileManager.default.isExecutableFile(atPath: $0) }) else { return nil }
    port = try Self.freePort()
    let temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map { "\($0)_temp_path \(folder)/\($0);" }
    // An administrator's workers would otherwise be those of somebody who may not read the folder.
    let user = geteuid() == 0 ? "user root;" : ""
    let configuration = """
      \(user)
      worker_processes 2;
      daemon off;
      pid \(folder)/nginx.pid;
      error_log \(folder)/nginx.log;
      events { worker_connections 1024; }
      http {
        access_log off;
        default_type text/html;
        keepalive_requests 100000000;
        \(temporary.joined(separator: " "))
        server { listen 127.0.0.1:\(port); root \(folder); }
      }
      """
    try Data(configuration.utf8).write(to: URL(fileURLWithPath: folder + "/nginx.conf"))
    process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = ["-c", folder + "/nginx.conf", "-e", folder + "/nginx.log"]
    try process.run()
    for _ in 0..<100 {
      if (try? LoadConnection(port: port)) != nil { return }
      usleep(50_000)
    }
    stop()
    return nil
  }

  deinit { stop() }

  func stop() {
    guard process.isRunning else { return }
    process.terminate()
    process.waitUntilExit()
  }

  /// A port that nobody listens on at this moment.
  private static func freePort() throws -> UInt16 {
    let socket = Glibc.socket(AF_INET, CInt(SOCK_STREAM.rawValue), 0)
    defer { close(socket) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let result = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(socket, $0, length) == 0 ? getsockname(socket, $0, &length) : -1
      }
    }
    guard result == 0 else { throw Benchmark.Failure.serverEnded }
    return UInt16(bigEndian: address.sin_port)
  }
}
