import Glibc

/// A pseudo-terminal: the user's end, and the name of the end that a program opens.
struct Terminal {
  /// Where keys are written and the screen is read.
  let user: Int32
  /// The device that the program has as its terminal.
  let device: String

  struct Unavailable: Error {}

  init(columns: UInt16, rows: UInt16) throws {
    // What posix_openpt, unlockpt and ptsname do on Linux (ioctl_tty(2)); Swift's Glibc module leaves them out.
    user = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var locked: Int32 = 0
    var number: UInt32 = 0
    let (unlock, getNumber): (UInt, UInt) = (0x4004_5431, 0x8004_5430)
    guard user >= 0, ioctl(user, unlock, &locked) == 0, ioctl(user, getNumber, &number) == 0 else {
      throw Unavailable()
    }
    device = "/dev/pts/\(number)"
    var window = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(user, UInt(TIOCSWINSZ), &window)
  }
}
