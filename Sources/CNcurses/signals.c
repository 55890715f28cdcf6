// Signals: the orderly ones become bytes in a pipe, crashes first restore the terminal.
#define _GNU_SOURCE
#include "CNcurses.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define COUNT(list) (sizeof(list) / sizeof(list)[0])

static const int orderly[] = {SIGHUP, SIGTERM, SIGINT, SIGQUIT, SIGWINCH, SIGCONT};
// The last of these would stop a program that sets modes from the background.
static const int ignored[] = {SIGPIPE, SIGXFSZ, SIGTSTP, SIGTTOU};
static const int crashes[] = {SIGSEGV, SIGILL, SIGTRAP, SIGBUS, SIGFPE, SIGABRT};

static struct sigaction orderly_before[COUNT(orderly)];
static struct sigaction ignored_before[COUNT(ignored)];
static struct sigaction crashes_before[COUNT(crashes)];

static int ends[2] = {-1, -1};
static uint8_t restoring[512];
static size_t restoring_count;
static volatile sig_atomic_t guarded;

static void note(int signal) {
    const int error = errno;
    const uint8_t byte = (uint8_t)signal;
    // A full pipe holds the same news already.
    if (write(ends[1], &byte, 1) < 0) errno = error;
    errno = error;
}

bool kn_signals_watch(void) {
    if (ends[0] < 0 && pipe2(ends, O_NONBLOCK | O_CLOEXEC) != 0) return false;
    struct sigaction action = {0};
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    for (size_t i = 0; i < COUNT(orderly); i++) {
        sigaction(orderly[i], NULL, &orderly_before[i]);
        // Started with nohup: it shall outlive its terminal.
        const bool kept = orderly[i] == SIGHUP && orderly_before[i].sa_handler == SIG_IGN;
        action.sa_handler = kept ? SIG_IGN : note;
        sigaction(orderly[i], &action, NULL);
    }
    action.sa_handler = SIG_IGN;
    for (size_t i = 0; i < COUNT(ignored); i++) sigaction(ignored[i], &action, &ignored_before[i]);
    return true;
}

void kn_signals_release(void) {
    for (size_t i = 0; i < COUNT(orderly); i++) sigaction(orderly[i], &orderly_before[i], NULL);
    // Broken pipes and file limits stay errors of their calls: saving may still be going on.
    for (size_t i = 2; i < COUNT(ignored); i++) sigaction(ignored[i], &ignored_before[i], NULL);
}

int kn_signals_pipe(void) { return ends[0]; }

static void crash(int signal) {
    if (guarded) {
        guarded = 0;
        size_t done = 0;
        while (done < restoring_count) {
            const ssize_t n = write(kn_line_output(), restoring + done, restoring_count - done);
            if (n <= 0) break;
            done += (size_t)n;
        }
        kn_line_give_back();
    }
    for (size_t i = 0; i < COUNT(crashes); i++) {
        if (crashes[i] == signal) sigaction(signal, &crashes_before[i], NULL);
    }
    // Delivered to whoever was there before us when this handler returns.
    raise(signal);
}

void kn_signals_guard(const uint8_t *bytes, size_t count) {
    restoring_count = count < sizeof restoring ? count : sizeof restoring;
    memcpy(restoring, bytes, restoring_count);
    static uint8_t *stack;
    if (stack == NULL) {
        const size_t size = 64 * 1024;
        stack = malloc(size);
        const stack_t alternate = {.ss_sp = stack, .ss_size = size};
        if (stack != NULL) sigaltstack(&alternate, NULL);
    }
    struct sigaction action = {0};
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_ONSTACK;
    action.sa_handler = crash;
    guarded = 1;
    for (size_t i = 0; i < COUNT(crashes); i++) {
        sigaction(crashes[i], &action, &crashes_before[i]);
    }
}

void kn_signals_unguard(void) {
    guarded = 0;
    for (size_t i = 0; i < COUNT(crashes); i++) sigaction(crashes[i], &crashes_before[i], NULL);
}

void kn_signals_stop(void) {
    struct sigaction action = {0};
    sigemptyset(&action.sa_mask);
    action.sa_handler = SIG_DFL;
    struct sigaction now;
    sigaction(SIGTSTP, &action, &now);
    // Not SIGSTOP: where no shell waits for the job, the kernel drops this one instead of
    // stopping a program that nobody could continue.
    kill(0, SIGTSTP);
    sigaction(SIGTSTP, &now, NULL);
}
