// ncurses, drawing into memory: its bytes are collected and sent by the caller in one write.
#define _GNU_SOURCE
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1
#define NCURSES_NOMACROS 1
#include "CNcurses.h"

#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>
#include <wchar.h>

// <term.h> defines words like "columns" as macros; this is all that is needed of it.
extern char *tigetstr(const char *capability);

enum { STYLES = 128 };

static SCREEN *screen;
static FILE *memory;
static int background = -1;
static attr_t attributes_of[STYLES];
static short pair_of[STYLES];

int kn_locale_use(void) {
    const char *taken = setlocale(LC_ALL, "");
    if (taken != NULL && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return KN_LOCALE_KEPT;
    // Forwarded by SSH but not installed here, or a name that only other systems have.
    taken = setlocale(LC_CTYPE, "C.UTF-8");
    return taken != NULL ? KN_LOCALE_REPLACED : KN_LOCALE_WITHOUT_UTF8;
}

// A variable of the environment, set for a while and then as it was before.
struct borrowed {
    const char *name;
    char *before;
};

static struct borrowed borrow(const char *name, int value) {
    const char *before = getenv(name);
    const struct borrowed borrowed = {name, before != NULL ? strdup(before) : NULL};
    char text[16];
    snprintf(text, sizeof text, "%d", value);
    setenv(name, text, 1);
    return borrowed;
}

static void give_back(struct borrowed borrowed) {
    if (borrowed.before != NULL) {
        setenv(borrowed.name, borrowed.before, 1);
    } else {
        unsetenv(borrowed.name);
    }
    free(borrowed.before);
}

// Starts with the size that the terminal has. ncurses would ask the memory for it and then set the
// scrolling region to 24 rows, below which the cursor cannot be moved down.
static SCREEN *start_in_size(const char *terminal) {
    int columns, rows;
    if (!kn_line_size(&columns, &rows)) return newterm(terminal, memory, stdin);
    const struct borrowed width = borrow("COLUMNS", columns);
    const struct borrowed height = borrow("LINES", rows);
    SCREEN *started = newterm(terminal, memory, stdin);
    give_back(width);
    give_back(height);
    return started;
}

bool kn_screen_start(const char *terminal) {
    if (memory == NULL) {
        const int descriptor = memfd_create("screen", MFD_CLOEXEC);
        if (descriptor < 0) return false;
        memory = fdopen(descriptor, "w+");
        if (memory == NULL) {
            close(descriptor);
            return false;
        }
        // No terminal in use needs delays, and they would be waited for here.
        setenv("NCURSES_NO_PADDING", "1", 1);
    }
    screen = start_in_size(terminal);
    if (screen == NULL) return false;
    typeahead(-1);
    nonl();
    // Lines may be moved instead of drawn again when the map scrolls.
    idlok(stdscr, TRUE);
    if (has_colors()) {
        start_color();
        if (use_default_colors() != OK) background = COLOR_BLACK;
    }
    return true;
}

void kn_screen_stop(void) {
    if (screen == NULL) return;
    endwin();
    delscreen(screen);
    screen = NULL;
    // What ncurses says on leaving is not sent: the caller has a sequence for all ways to leave.
    lseek(fileno(memory), 0, SEEK_SET);
}

static const char *text_of(const char *capability) {
    const char *text = tigetstr(capability);
    return text == (char *)-1 ? NULL : text;
}

bool kn_screen_has(const char *capability) { return text_of(capability) != NULL; }

size_t kn_screen_text(const char *capability, uint8_t *bytes, size_t room) {
    const char *text = text_of(capability);
    size_t count = 0;
    while (text != NULL && *text != '\0') {
        if (text[0] == '$' && text[1] == '<') {
            const char *end = strchr(text, '>');
            if (end != NULL) {
                text = end + 1;
                continue;
            }
        }
        if (count == room) return 0;
        bytes[count++] = (uint8_t)*text++;
    }
    return count;
}

bool kn_screen_has_colours(void) { return has_colors(); }

void kn_screen_size(int *columns, int *rows) {
    *columns = getmaxx(stdscr);
    *rows = getmaxy(stdscr);
}

void kn_screen_resize(int columns, int rows) {
    if (is_term_resized(rows, columns)) resize_term(rows, columns);
    kn_screen_forget();
}

void kn_screen_forget(void) {
    erase();
    clearok(curscr, TRUE);
}

void kn_screen_define(int style, int attributes, int colour) {
    if (style < 0 || style >= STYLES) return;
    attr_t attribute = 0;
    if (attributes & KN_BOLD) attribute |= A_BOLD;
    if (attributes & KN_REVERSE) attribute |= A_REVERSE;
    if (attributes & KN_UNDERLINE) attribute |= A_UNDERLINE;
    attributes_of[style] = attribute;
    pair_of[style] = 0;
    // A pair for each colour, not for each style: two styles of one colour then need no change.
    if (colour < 0 || colour > 7 || !has_colors()) return;
    const short pair = (short)(colour + 1);
    if (init_pair(pair, (short)colour, (short)background) == OK) pair_of[style] = pair;
}

void kn_screen_put(
    int row, int column, uint32_t scalar, uint32_t mark, uint32_t second_mark, int width, int style
) {
    if (style < 0 || style >= STYLES) style = 0;
    wchar_t text[4] = {(wchar_t)scalar, 0, 0, 0};
    if (wcwidth(text[0]) != width) {
        // ncurses counts with the locale's table; in disagreement the row must not shift.
        text[0] = L'?';
    } else {
        int count = 1;
        if (mark != 0 && wcwidth((wchar_t)mark) == 0) text[count++] = (wchar_t)mark;
        if (second_mark != 0 && wcwidth((wchar_t)second_mark) == 0) {
            text[count] = (wchar_t)second_mark;
        }
    }
    cchar_t cell;
    if (setcchar(&cell, text, attributes_of[style], pair_of[style], NULL) != OK) return;
    mvadd_wch(row, column, &cell);
    if (width == 2 && text[0] == L'?') mvadd_wch(row, column + 1, &cell);
}

void kn_screen_update(int cursor_row, int cursor_column) {
    const bool shown = cursor_row >= 0;
    leaveok(stdscr, !shown);
    if (shown) move(cursor_row, cursor_column);
    curs_set(shown ? 1 : 0);
    wnoutrefresh(stdscr);
    doupdate();
}

const uint8_t *kn_screen_collected(size_t *count) {
    static uint8_t *bytes;
    static size_t room;
    *count = 0;
    if (memory == NULL) return NULL;
    const int descriptor = fileno(memory);
    const off_t end = lseek(descriptor, 0, SEEK_CUR);
    if (end <= 0) return NULL;
    if ((size_t)end > room) {
        uint8_t *larger = realloc(bytes, (size_t)end);
        if (larger == NULL) return NULL;
        bytes = larger;
        room = (size_t)end;
    }
    const ssize_t taken = pread(descriptor, bytes, (size_t)end, 0);
    lseek(descriptor, 0, SEEK_SET);
    if (taken > 0) *count = (size_t)taken;
    return bytes;
}
