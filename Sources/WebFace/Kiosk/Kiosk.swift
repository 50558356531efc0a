import ResponseStore
import WebServing
import Workshops
import Wording

/// One shared tablet on which people answer one after the other. A facilitator makes it one from the page of a sitting, and
/// logs in on it to leave; in between it always comes back to its start page, which forgets the person before.
struct Kiosk: Sendable {
  /// The page to which a kiosk comes back.
  static let path = "/borne"
  /// Tells the browser that it is one, by the code of its sitting. It opens nothing that the code does not.
  static let cookieName = "jalon_borne"
  /// After how many seconds a page on which there is nothing to fill in gives way to the start page.
  static let readingTime = 60

  let shelf: QuestionnaireShelf
  let readers: StoreReaders
  /// After how many seconds without a touch the page asks whether somebody is still there.
  let idle: Int

  /// The headers that make a browser a kiosk, or an ordinary one again.
  static func cookie(_ code: String?, isEncrypted: Bool) -> (name: String, value: String) {
    let secure = isEncrypted ? "; Secure" : ""
    let life = code == nil ? 0 : 7 * 86_400
    return (
      "Set-Cookie", "\(cookieName)=\(code ?? ""); Path=/; HttpOnly; SameSite=Strict; Max-Age=\(life)\(secure)"
    )
  }

  /// The code of the sitting of a browser that is a kiosk.
  private func code(_ request: HTTPRequest) -> JoinCode? {
    request.cookie(Self.cookieName).flatMap { JoinCode(typed: $0) }
  }

  /// The answer of a kiosk that an ordinary browser would not get; nil when there is none.
  func answer(_ request: HTTPRequest) -> HTTPResponse? {
    guard request.method != .post else { return nil }
    if request.path == Self.path { return start(request) }
    // Whoever has no place any more is led to the first page: here to that of the kiosk.
    return request.path == "/" && code(request) != nil ? .to(Self.path) : nil
  }

  /// What participants' pages have on a kiosk beside their own.
  func response(to request: HTTPRequest, _ response: PendingResponse) -> PendingResponse {
    guard code(request) != nil else { return response }
    let words = request.interfaceLanguage
    return response.changed { dressed($0, words) }
  }

  // MARK: The start page

  private func start(_ request: HTTPRequest) -> HTTPResponse {
    guard let code = code(request) else { return .to("/") }
    let sitting = try? readers.read { try $0.sitting(joinCode: code.text) }
    let open = sitting.flatMap { $0.isOpen ? $0 : nil }
    let tongue = Tongue(request.interfaceLanguage)
    let title = open.flatMap { shelf[$0.questionnaire]?.source.questionnaire.title }
    var response = Page(
      title: title ?? tongue.plain(KioskWording.closed), language: tongue.language, style: "calm kiosk", forgets: true,
      body: """
        <main>
        <h1>\(title ?? tongue.plain(KioskWording.closed))</h1>
        \(open.map { beginning($0, tongue) } ?? "<p>\(tongue(KioskWording.askFacilitator))</p>")
        <p class="foot"><a href="/animer/entrer">\(tongue(KioskWording.leave))</a></p>
        </main>
        """
    ).response()
    response.headers.append(
      ("Set-Cookie", "\(ParticipantRoutes.cookieName)=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0"))
    return dressed(response, request.interfaceLanguage, isStart: true)
  }

  private func beginning(_ sitting: Sitting, _ tongue: Tongue) -> HTML {
    let own = tongue.words
    let others = InterfaceLanguage.allCases.filter { $0 != own }
    let links = ([own] + others).map { language -> HTML in
      let kind: HTML = language == own ? "button" : "button quiet"
      return """
        <a class="\(kind)" lang="\(language.rawValue)" href="/r/\(sitting.joinCode)?autre=1&amp;langue=\(language.rawValue)">\
        \(KioskWording.begin.text(in: language))</a>
        """
    }
    return """
      <p>\(tongue(KioskWording.shared))</p>
      <p class="actions">\(links.joined(separator: " "))</p>
      """
  }

  // MARK: Every page

  private func dressed(_ response: HTTPResponse, _ words: InterfaceLanguage, isStart: Bool = false) -> HTTPResponse {
    guard response.headers.contains(where: { $0.name == "Content-Type" && $0.value.hasPrefix("text/html") }) else {
      return response
    }
    // The page's own language, which the person has chosen, where the tool knows it.
    let words =
      InterfaceLanguage.allCases.first {
        response.body.firstRange(of: Array("<html lang=\"\($0.rawValue)\"".utf8)) != nil
      } ?? words
    let head: HTML = """
      <link rel="stylesheet" href="\(KioskAssets.styleSheet.path)">
      <script src="\(KioskAssets.script.path)" defer data-idle="\(idle)" data-language="\(words.rawValue)"></script>
      </head>
      """
    let foot: HTML =
      isStart
      ? "</body>"
      : """
      <footer class="kiosk-leave"><a href="\(Self.path)">\(KioskWording.next.text(in: words))</a></footer>
      </body>
      """
    var dressed = response
    dressed.body.replaceLast("</body>", with: foot.bytes)
    dressed.body.replaceFirst("</head>", with: head.bytes)
    // Without a script too, the thanks do not stay for the next person. A page that is being filled in is never taken away.
    if !isStart, dressed.body.firstRange(of: Array("<form".utf8)) == nil {
      dressed.headers.append(("Refresh", "\(Self.readingTime); url=\(Self.path)"))
    }
    return dressed
  }
}

extension [UInt8] {
  fileprivate mutating func replaceFirst(_ text: String, with other: [UInt8]) {
    if let range = firstRange(of: Array(text.utf8)) { replaceSubrange(range, with: other) }
  }

  /// Nothing that people have typed can stand behind the end of the body.
  fileprivate mutating func replaceLast(_ text: String, with other: [UInt8]) {
    let last = Array(text.utf8)
    let start = indices.reversed().first { self[$0...].starts(with: last) }
    if let start { replaceSubrange(start..<(start + last.count), with: other) }
  }
}
