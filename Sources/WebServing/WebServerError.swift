/// Why a server could not start.
public enum WebServerError: Error, Sendable, Equatable {
  /// The address cannot be read or is none of this machine's.
  case unusableAddress(String)
  /// Something else listens there already.
  case portInUse(UInt16)
  /// The port asks for rights that this person does not have.
  case portNotPermitted(UInt16)
  /// The certificate or key is not usable, or the server could not be made for another reason.
  case notStarted(isEncrypted: Bool)
}
