#!/usr/bin/python3
"""Prints Sources/KartbordText/Display/WidthTable+Generated.swift.

    python3 Tests/KartbordTextTests/Generators/width-table.py \
        > Sources/KartbordText/Display/WidthTable+Generated.swift

Every scalar gets one of four classes, two bits each:

    0  one column
    1  two columns (East Asian Width W or F)
    2  a mark that joins the cell before it (Mn, Me, Hangul vowels and finals)
    3  nothing to see, or nothing that terminals agree on: shown as a picture
"""
import sys
import unicodedata

BLOCK = 256
END = 0x20000  # beyond it the classes follow from ranges, see WidthTable.swift

# Default_Ignorable_Code_Point that the categories below do not catch.
FILLERS = {0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0}
# One column by the standard, two by the C library.
DISPUTED = {*range(0x3248, 0x3250), *range(0x4DC0, 0x4E00)}
VARIATION_SELECTORS = {*range(0x180B, 0x180E), 0x180F, *range(0xFE00, 0xFE10)}


def class_of(value):
    scalar = chr(value)
    category = unicodedata.category(scalar)
    if value in VARIATION_SELECTORS:
        return 2
    if value in FILLERS or value in DISPUTED:
        return 3
    if category in ("Cc", "Cf", "Cn", "Cs", "Zl", "Zp"):
        return 3
    if category in ("Mn", "Me"):
        return 2
    if 0x1160 <= value <= 0x11FF or 0xD7B0 <= value <= 0xD7FF:
        return 2
    return 1 if unicodedata.east_asian_width(scalar) in "WF" else 0


def words(block):
    for start in range(0, BLOCK, 32):
        word = 0
        for offset, kind in enumerate(block[start:start + 32]):
            word |= kind << (2 * offset)
        yield word


def main():
    blocks, index = [], []
    for start in range(0, END, BLOCK):
        block = [class_of(value) for value in range(start, start + BLOCK)]
        if block not in blocks:
            blocks.append(block)
        index.append(blocks.index(block))
    flat = [word for block in blocks for word in words(block)]
    print("// Generated: python3 Tests/KartbordTextTests/Generators/width-table.py > this file.")
    print()
    print(f"// Unicode {unicodedata.unidata_version}.")
    print("extension WidthTable {")
    print("    /// The block of 256 scalars that holds the classes of each 256 scalars below U+20000.")
    print("    static let index: [UInt8] = [")
    for start in range(0, len(index), 16):
        print("        " + " ".join(f"{entry}," for entry in index[start:start + 16]))
    print("    ]")
    print()
    print("    /// The classes, two bits a scalar, eight words a block.")
    print("    static let classes: [UInt64] = [")
    for start in range(0, len(flat), 4):
        row = flat[start:start + 4]
        print("        " + " ".join(literal(word) for word in row))
    print("    ]")
    print("}")
    print(len(blocks), "blocks", file=sys.stderr)


def literal(word):
    digits = f"{word:016X}"
    return f"0x{digits[:4]}_{digits[4:8]}_{digits[8:12]}_{digits[12:]},"


main()
