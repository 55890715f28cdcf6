// The terminal line: an open file description of our own, and its modes.
#define _GNU_SOURCE
#include "CNcurses.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

static int own = -1;
static struct termios before;

bool kn_line_open(void) {
    if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return false;
    kn_line_await_front();
    if (tcgetattr(STDIN_FILENO, &before) != 0) return false;
    // Standard input shares its flags with the shell; a description of our own may be non-blocking.
    char name[256];
    const int flags = O_RDWR | O_NONBLOCK | O_NOCTTY | O_CLOEXEC;
    if (ttyname_r(STDOUT_FILENO, name, sizeof name) == 0) own = open(name, flags);
    if (own < 0) own = open("/dev/tty", flags);
    return true;
}

void kn_line_close(void) {
    if (own >= 0) close(own);
    own = -1;
}

int kn_line_input(void) { return own >= 0 ? own : STDIN_FILENO; }

int kn_line_output(void) { return own >= 0 ? own : STDOUT_FILENO; }

bool kn_line_is_own(void) { return own >= 0; }

bool kn_line_take(void) {
    struct termios raw = before;
    cfmakeraw(&raw);
    raw.c_cc[VMIN] = 1;
    raw.c_cc[VTIME] = 0;
    // Not after output has drained: on a dead link that would wait for ever.
    return tcsetattr(kn_line_input(), TCSANOW, &raw) == 0;
}

void kn_line_give_back(void) { tcsetattr(kn_line_input(), TCSANOW, &before); }

bool kn_line_size(int *columns, int *rows) {
    struct winsize size;
    if (ioctl(kn_line_output(), TIOCGWINSZ, &size) != 0) return false;
    if (size.ws_col == 0 || size.ws_row == 0) return false;
    *columns = size.ws_col;
    *rows = size.ws_row;
    return true;
}

void kn_line_await_front(void) {
    const pid_t front = tcgetpgrp(kn_line_input());
    // Stops the job, as reading would. Where no shell waits for it, the kernel drops the signal.
    if (front >= 0 && front != getpgrp()) kill(0, SIGTTIN);
}
