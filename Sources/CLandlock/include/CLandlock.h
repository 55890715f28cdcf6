// The kernel's Landlock for Swift: bare system calls, since no library is installed everywhere.
// What the numbers mean stands in Linux' Documentation/userspace-api/landlock.rst.
#pragma once

#include <stdint.h>

/// The version of Landlock that is in force in this kernel, from 1, or a negative errno.
int kl_version(void);

/// A ruleset that forbids these uses of files and of the network, and what reaches beyond the
/// ruleset's own processes: a descriptor, or a negative errno.
int kl_make_ruleset(uint64_t files, uint64_t network, uint64_t scopes);

/// Allows uses at and below a path; 0, or a negative errno.
int kl_allow_below(int ruleset, const char *path, uint64_t uses);

/// Gives up, for this thread and all that it starts, every way to more rights, such as programs that
/// run as another account; what asks for confinement must do so. 0, or a negative errno.
int kl_give_up_rights(void);

/// Puts a ruleset in force for this thread and all that it starts, for good; 0, or a negative errno.
int kl_enforce(int ruleset);

/// Closes every descriptor but the three streams.
void kl_close_inherited(void);
