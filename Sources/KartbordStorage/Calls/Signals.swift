import Glibc

/// Makes writing too much or to nobody an error like any other, instead of the program's end.
///
/// The program asks for this once, before its first thread: a pipe without a reader and a file
/// beyond the account's size limit otherwise end it at once.
public func ignoreSignalsOfWriting() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
}
