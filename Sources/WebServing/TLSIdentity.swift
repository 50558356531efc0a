import CGnuTLS
import Foundation

/// A certificate with its private key, of which it is known that they go together and are valid now.
public struct TLSIdentity: Sendable {
  /// The certificate, and those that vouch for it, in PEM.
  let certificate: [UInt8]
  /// The private key in PEM.
  let key: [UInt8]
  /// When the certificate ends.
  public let end: Date

  /// Takes a certificate and its key, both in PEM.
  ///
  /// - Throws: ``TLSIdentityError`` when phones would refuse them.
  public init(certificate: [UInt8], key: [UInt8], now: Date = .now) throws(TLSIdentityError) {
    self.certificate = certificate
    self.key = key
    let span = try Self.span(of: certificate)
    end = span.end
    try Self.check(certificate, key)
    guard span.start <= now else { throw .notYetValid(from: span.start) }
    guard now < span.end else { throw .expired(on: span.end) }
  }

  private static func span(of certificate: [UInt8]) throws(TLSIdentityError) -> (start: Date, end: Date) {
    var parsed: gnutls_x509_crt_t?
    guard gnutls_x509_crt_init(&parsed) == 0, let parsed else { throw .notACertificate }
    defer { gnutls_x509_crt_deinit(parsed) }
    guard withDatum(certificate, { gnutls_x509_crt_import(parsed, $0, GNUTLS_X509_FMT_PEM) }) == 0 else {
      throw .notACertificate
    }
    let (start, end) = (gnutls_x509_crt_get_activation_time(parsed), gnutls_x509_crt_get_expiration_time(parsed))
    return (Date(timeIntervalSince1970: Double(start)), Date(timeIntervalSince1970: Double(end)))
  }

  private static func check(_ certificate: [UInt8], _ key: [UInt8]) throws(TLSIdentityError) {
    var parsed: gnutls_x509_privkey_t?
    guard gnutls_x509_privkey_init(&parsed) == 0, let parsed else { throw .notAKey }
    defer { gnutls_x509_privkey_deinit(parsed) }
    let read = withDatum(key) { gnutls_x509_privkey_import2(parsed, $0, GNUTLS_X509_FMT_PEM, nil, 0) }
    switch read {
    case 0: break
    case GNUTLS_E_DECRYPTION_FAILED: throw .keyHasPassword
    default: throw .notAKey
    }
    var credentials: gnutls_certificate_credentials_t?
    guard gnutls_certificate_allocate_credentials(&credentials) == 0, let credentials else { throw .mismatch }
    defer { gnutls_certificate_free_credentials(credentials) }
    let together = withDatum(certificate) { certificate in
      withDatum(key) { gnutls_certificate_set_x509_key_mem(credentials, certificate, $0, GNUTLS_X509_FMT_PEM) }
    }
    guard together >= 0 else { throw .mismatch }
  }

  /// The bytes with a zero after them, as the library reads them from memory.
  private static func withDatum<Value>(_ bytes: [UInt8], _ body: (UnsafePointer<gnutls_datum_t>) -> Value) -> Value {
    var bytes = bytes + [0]
    return bytes.withUnsafeMutableBufferPointer { buffer in
      var datum = gnutls_datum_t(data: buffer.baseAddress, size: UInt32(buffer.count - 1))
      return withUnsafePointer(to: &datum, body)
    }
  }
}

/// Why a certificate and its key cannot be used.
public enum TLSIdentityError: Error, Sendable, Equatable {
  case notACertificate
  case notAKey
  /// The key is encrypted under a password.
  case keyHasPassword
  /// The key belongs to another certificate.
  case mismatch
  case notYetValid(from: Date)
  case expired(on: Date)
}
