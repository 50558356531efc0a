import CMicroHTTPD
import Foundation

// What the library calls, on its own threads. Nothing here may keep a reference to what the library owns.

/// A connection was taken, or ends.
let connectionChanged: MHD_NotifyConnectionCallback = { context, connection, slot, change in
  guard let context, let connection, let slot else { return }
  let exchange = Unmanaged<Exchange>.fromOpaque(context).takeUnretainedValue()
  if change == .CONNECTION_NOTIFY_STARTED {
    let deadline = exchange.deadlines.add(cmicrohttpd_socket(connection), exchange.settings.headDeadline)
    slot.pointee = Unmanaged.passRetained(deadline).toOpaque()
  } else if let pointer = slot.pointee {
    exchange.deadlines.remove(Unmanaged<ConnectionDeadlines.Deadline>.fromOpaque(pointer).takeRetainedValue())
    slot.pointee = nil
  }
}

/// A request has ended, answered or not.
let requestCompleted: MHD_RequestCompletedCallback = { context, connection, slot, _ in
  guard let context, let connection, let slot, let pointer = slot.pointee else { return }
  let exchange = Unmanaged<Exchange>.fromOpaque(context).takeUnretainedValue()
  Unmanaged<OpenRequest>.fromOpaque(pointer).release()
  exchange.underWay.subtract(1, ordering: .relaxed)
  slot.pointee = nil
  deadline(of: connection)?.set(exchange.settings.headDeadline, isIdle: true)
}

/// The head of a request was read, or a piece of its body, or its end; or the answer to it has come.
let requestArrived: MHD_AccessHandlerCallback = { context, connection, url, method, _, upload, uploadSize, slot in
  guard let context, let connection, let url, let method, let uploadSize, let slot else { return .NO }
  let exchange = Unmanaged<Exchange>.fromOpaque(context).takeUnretainedValue()
  guard let pointer = slot.pointee else {
    let request = exchange.open(connection)
    slot.pointee = Unmanaged.passRetained(request).toOpaque()
    deadline(of: connection)?.set(exchange.settings.transferDeadline)
    // A response given already here makes the library close the connection, which is what a malformed request deserves.
    if exchange.isStopping.load(ordering: .acquiring) { return queue(.stopping, on: connection) }
    return RequestHead.refusal(of: connection, bodyLimit: exchange.settings.bodyLimit)
      .map { queue($0, on: connection) } ?? .YES
  }
  let request = Unmanaged<OpenRequest>.fromOpaque(pointer).takeUnretainedValue()
  if uploadSize.pointee > 0 {
    upload?.withMemoryRebound(to: UInt8.self, capacity: uploadSize.pointee) { bytes in
      request.add(UnsafeBufferPointer(start: bytes, count: uploadSize.pointee))
    }
    uploadSize.pointee = 0
    return .YES
  }
  if !request.isDispatched {
    request.isDispatched = true
    deadline(of: connection)?.set(nil)
    if request.isTooLarge {
      request.answer(HTTPResponse(status: 413, headers: [("Connection", "close")]))
    } else if let method = HTTPRequest.Method(rawValue: String(cString: method)) {
      exchange.dispatch(
        RequestHead.request(
          method, String(cString: url), body: request.body, of: connection,
          isEncrypted: exchange.settings.identity != nil),
        request)
    } else {
      request.answer(HTTPResponse(status: 405, headers: [("Allow", "GET, HEAD, POST")]))
    }
  }
  guard let response = request.takeAnswer() else { return .YES }
  deadline(of: connection)?.set(exchange.settings.transferDeadline)
  return queue(response, on: connection)
}

private func deadline(of connection: OpaquePointer) -> ConnectionDeadlines.Deadline? {
  cmicrohttpd_context(connection).map {
    Unmanaged<ConnectionDeadlines.Deadline>.fromOpaque($0).takeUnretainedValue()
  }
}

private func queue(_ response: HTTPResponse, on connection: OpaquePointer) -> MHD_Result {
  let made = response.body.withUnsafeBytes { bytes in
    // The library copies the bytes, and so never changes them.
    MHD_create_response_from_buffer(
      bytes.count, UnsafeMutableRawPointer(mutating: bytes.baseAddress), .RESPMEM_MUST_COPY)
  }
  guard let made else { return .NO }
  defer { MHD_destroy_response(made) }
  for (name, value) in response.headers { MHD_add_response_header(made, name, value) }
  return MHD_queue_response(connection, response.status, made)
}
