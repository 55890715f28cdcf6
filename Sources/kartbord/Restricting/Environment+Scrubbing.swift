import Glibc

/// Takes everything out of the environment but what is named here.
///
/// How to draw, the language, the time zone, who is there and where the state folder is. What
/// somebody asked sshd to run instead goes with the rest.
func scrubEnvironment() {
    let kept = [
        "TERM", "COLORTERM", "COLORFGBG", "NO_COLOR", "LANG", "LC_ALL", "LC_CTYPE", "LC_MESSAGES",
        "LC_COLLATE", "LC_TIME", "LC_NUMERIC", "TZ", "HOME", "XDG_STATE_HOME", "USER", "LOGNAME",
        "KARTBORD_NAME",
    ].compactMap { name in environment(name).map { (name, $0) } }
    clearenv()
    for (name, value) in kept { setenv(name, value, 1) }
}
