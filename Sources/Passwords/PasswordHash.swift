import CCrypt
import Foundation

/// A password as it is kept: hashed with yescrypt by the system's libcrypt (`$y$`, crypt(5)), so that whoever reads the
/// database has to guess, and pays time and memory for each guess.
public struct PasswordHash: Sendable, Equatable {
  /// The hash with its method, cost and salt in it.
  public let text: String

  /// Takes a hash as it was stored.
  public init(stored text: String) { self.text = text }

  /// Hashes a new password with a salt of its own.
  ///
  /// - Parameter name: whom it is for; the password may not say so.
  public init(hashing password: String, for name: String) throws(PasswordRefusal) {
    let password = Self.normalised(password)
    if let refusal = PasswordRefusal(password, name) { throw refusal }
    guard let setting = Self.newSetting(), let hash = Self.crypt(password, setting) else { throw .notHashed }
    text = hash
  }

  /// Whether it is the password. Takes the same time whatever it differs in, and about as long for a hash that is
  /// unusable.
  public func matches(_ password: String) -> Bool {
    let candidate = Self.crypt(Self.normalised(password), text)
    return Self.isEqual(Array((candidate ?? "*").utf8), Array(text.utf8)) && candidate != nil
  }

  /// A hash that no password has, of the usual cost: what is compared for a name that nobody has, so that the time
  /// taken does not tell who exists.
  public static let ofNobody = PasswordHash(
    stored: newSetting().flatMap { crypt(String(UInt64.random(in: 0...UInt64.max)), $0) } ?? "*")

  /// What looks the same is the same password, on whatever keyboard it was typed.
  private static func normalised(_ password: String) -> String { password.precomposedStringWithCompatibilityMapping }

  private static func newSetting() -> String? {
    var setting = [CChar](repeating: 0, count: 256)
    // No bytes given: libcrypt takes them from the kernel.
    guard crypt_gensalt_rn("$y$", 0, nil, 0, &setting, CInt(setting.count)) != nil else { return nil }
    return setting.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } }
  }

  /// Nil when libcrypt refuses the setting or the password.
  private static func crypt(_ password: String, _ setting: String) -> String? {
    guard !password.utf8.contains(0) else { return nil }
    let size = ccrypt_data_size()
    let data = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
    data.initializeMemory(as: UInt8.self, repeating: 0, count: size)
    defer {
      // The password was copied there.
      explicit_bzero(data, size)
      data.deallocate()
    }
    guard let result = crypt_rn(password, setting, data, CInt(size)), result.pointee != CChar(UInt8(ascii: "*")) else {
      return nil
    }
    return String(cString: result)
  }

  private static func isEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    guard left.count == right.count else { return false }
    var difference: UInt8 = 0
    for (one, other) in zip(left, right) { difference |= one ^ other }
    return difference == 0
  }
}
