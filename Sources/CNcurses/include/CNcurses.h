// What Swift may use of ncurses, of the terminal line and of signals: own functions only, because
// macros, variadic functions and globals do not come through. There is one terminal per process.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// --- The line (line.c) ---

/// Opens the terminal that standard input and output are, and notes its modes.
bool kn_line_open(void);
void kn_line_close(void);
/// The descriptor for reading and writing; never blocks when `kn_line_is_own` is true.
int kn_line_input(void);
int kn_line_output(void);
/// Whether the descriptor's flags are our own, so that writing to it can never block.
bool kn_line_is_own(void);
/// Keys come at once and unchanged; false when the terminal is gone.
bool kn_line_take(void);
/// The modes as they were.
void kn_line_give_back(void);
/// False when the terminal does not know its size.
bool kn_line_size(int *columns, int *rows);
/// In the background of a shell, stops until the shell brings this job to the front.
void kn_line_await_front(void);

// --- Signals (signals.c) ---

/// Sends hang-up, end, interrupt, resize and continue through a pipe, one byte each.
bool kn_signals_watch(void);
void kn_signals_release(void);
int kn_signals_pipe(void);
/// On a crash writes these bytes to the terminal and gives the line back before the process ends.
void kn_signals_guard(const uint8_t *bytes, size_t count);
void kn_signals_unguard(void);
/// Stops the whole job as Ctrl-Z would; returns when it is continued.
void kn_signals_stop(void);

// --- ncurses (screen.c) ---

enum { KN_LOCALE_KEPT, KN_LOCALE_REPLACED, KN_LOCALE_WITHOUT_UTF8 };
enum { KN_BOLD = 1, KN_REVERSE = 2, KN_UNDERLINE = 4 };

/// Takes the locale of the environment, or one with UTF-8 when that has none.
int kn_locale_use(void);
/// Starts ncurses for a kind of terminal; false when there is no description of it.
bool kn_screen_start(const char *terminal);
void kn_screen_stop(void);
/// Whether the terminal has the capability of this name.
bool kn_screen_has(const char *capability);
/// Copies a capability's text without its padding and returns its length, 0 when there is none.
size_t kn_screen_text(const char *capability, uint8_t *bytes, size_t room);
bool kn_screen_has_colours(void);
void kn_screen_size(int *columns, int *rows);
/// Takes another size; everything is drawn anew.
void kn_screen_resize(int columns, int rows);
/// Forgets what the terminal shows; everything is drawn anew.
void kn_screen_forget(void);
/// Gives a style its attributes and one of the eight colours, -1 for the terminal's own.
void kn_screen_define(int style, int attributes, int colour);
/// Puts a glyph; marks are 0 where there are none.
void kn_screen_put(
    int row, int column, uint32_t scalar, uint32_t mark, uint32_t second_mark, int width, int style);
/// Draws what has changed, with the cursor at this place, or hidden when the row is negative.
void kn_screen_update(int cursor_row, int cursor_column);
/// The bytes for the terminal since the last call; valid until the next one.
const uint8_t *kn_screen_collected(size_t *count);
