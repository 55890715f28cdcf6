// The structures and numbers are written out here: the header that is installed may be older than
// the kernel that runs.
#define _GNU_SOURCE
#include "CLandlock.h"

#include <errno.h>
#include <fcntl.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

// The same numbers on every architecture.
enum { CREATE_RULESET = 444, ADD_RULE = 445, RESTRICT_SELF = 446, CLOSE_RANGE = 436 };
enum { ASK_VERSION = 1, RULE_BELOW_PATH = 1 };

struct ruleset {
    uint64_t files;
    // An older kernel that does not know of these takes them as long as they are 0.
    uint64_t network;
    uint64_t scopes;
};

struct below_path {
    uint64_t uses;
    int32_t parent;
} __attribute__((packed));

static int answer(long result) { return result < 0 ? -errno : (int)result; }

int kl_version(void) { return answer(syscall(CREATE_RULESET, NULL, (size_t)0, ASK_VERSION)); }

int kl_make_ruleset(uint64_t files, uint64_t network, uint64_t scopes) {
    const struct ruleset ruleset = {files, network, scopes};
    return answer(syscall(CREATE_RULESET, &ruleset, sizeof ruleset, 0));
}

int kl_allow_below(int ruleset, const char *path, uint64_t uses) {
    const int parent = open(path, O_PATH | O_CLOEXEC);
    if (parent < 0) return -errno;
    const struct below_path rule = {uses, parent};
    const int result = answer(syscall(ADD_RULE, ruleset, RULE_BELOW_PATH, &rule, 0));
    close(parent);
    return result;
}

int kl_give_up_rights(void) { return answer(prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)); }

int kl_enforce(int ruleset) { return answer(syscall(RESTRICT_SELF, ruleset, 0)); }

void kl_close_inherited(void) { syscall(CLOSE_RANGE, STDERR_FILENO + 1, ~0U, 0); }
