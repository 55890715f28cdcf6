/// Lines that mean something in Markdown, in HTML, in Mermaid or to a terminal.
enum HostileTexts {
    static let lines = [
        "# heading", "###### heading", "#", "##", "# heading #", "heading ##", "C#", "#hash",
        "> quote", ">quote", ">>> quote", "- item", "+ item", "* item", "-", "+", "*", "- - - item",
        "- [ ] task", "- [x] task", "[ ] task", "[x] task", "1. item", "1) item", "123456789. item",
        "1.", "1)", "2026. A year", "===", "=", "---", "--", "***", "* * *", "___", "- - -",
        "    code", "\tcode", " \t code", "```", "````", "```swift", "``` ` ```", "~~~", "~~~~ x",
        "`code`", "``code``", "a `b", "*emphasis*", "**strong**", "***both***", "_emphasis_",
        "__strong__", "a_b_c", "a*b*c", "*", "**", "~struck~", "~~struck~~", "a ~ b ~ c",
        "[link](https://x.se)", "[link](javascript:alert(1))", "[link]", "[link][1]",
        "[1]: https://x.se", "[1]: <x> 'y'", "[link](<x>)", "![image](x.png)", "![image][1]", "!",
        "![", "](", "[^1]", "[^1]: note", "text[^1]", "^[note]", "<https://x.se>", "<a@b.se>",
        "https://x.se", "http://x.se/a?b=c&d=e", "ftp://x.se", "HTTP://X.SE", "(https://x.se)",
        "www.x.se", "WWW.x.se", "wwww.x.se", "see www.x.se.", "a@b.se", "a.b-c_d+e@f.g.se",
        "mailto:a@b.se", "xmpp:a@b.se/x", "å@ö.se", "a@b", "@mention", "a@ b.se", "#123",
        "<script>alert(1)</script>", "<b>bold</b>", "<br>", "<!-- comment -->", "<!--", "-->",
        "<?php ?>", "<!DOCTYPE html>", "<![CDATA[x]]>", "</div>", "<a href=x>", "<", "a < b > c",
        "<3", "&copy;", "&amp;", "&#65;", "&#x41;", "&", "&;", "a & b;", "R&D", "&copy", "&#;",
        "| a | b |", "|", "||", "a | b", "|---|", ":-", ":-:", "-:", ":---", "|:-|", "\\|", "\\\\|",
        "\\", "\\\\", "\\\\\\", "a\\", "\\# x", "\\*x\\*", "\\n", "C:\\temp\\x", "$x$", "$$x$$",
        "$`x`$", "\\(x\\)", "100 $", "%%{init: {'theme':'dark'}}%%", "%% comment", "%", "50 %",
        "a: b", "a:b:c", ": definition", "::include{file=x}", "a; b", ";", "a, b", ",", "title x",
        "section x",
        "journey", "accTitle: x", "accDescr: x", "end", "{{x}}", "{% x %}", "{x}", "{#id}",
        "[[x]]", "[[_TOC_]]", "[TOC]", ":smile:", "==mark==", "++x++", "H~2~O", "x^2^", "…", "–",
        "\"quoted\"", "'quoted'", "”citerat”", "å ä ö Å Ä Ö", "漢字かな", "👍", "👩‍👩‍👧", "e\u{301}",
        "\u{202E}bidi", "a\u{202E}b\u{202C}", "\u{200B}x", "x\u{200B}", "\u{FEFF}x", "x\u{2028}y",
        "x\u{2029}y", "\u{0}", "a\u{1B}[31mb", "\u{7F}", "\u{85}x", "\u{9B}31m", "\u{A0}x\u{A0}",
        "\u{3000}x\u{3000}", "x\u{B}y", "x\u{C}y", "\u{E0041}x", "\u{AD}x", "*\u{A0}x*", "x  ",
        "  x", "x\\  ", "`\\`", "*`x*`", "[a](b \"c\")", "<a\u{200B}@b.se>", "a@b.se@c.se",
        ".@b.se",
        "x|`|`", "`|`", "[|](|)", "- | -", "**x", "x**", "x__", "~", "~~", "***x**", "_*x_*",
    ]

    /// Texts of several lines.
    static let prose = [
        "a\nb", "a\n\nb", "a\r\nb", "a\rb", "\n\na\n\n\n\nb\n", "a\n===", "a\n---", "a\n- b",
        "a\n# b", "a\n1. b", "a\n    b", "a\n\n    b", "a\n\tb", "a\n> b", "a\n```\nb\n```",
        "a\n~~~\nb", "| a |\n|---|\n| b |", "a\n:-\nb", "a\n:-", "a\n:-:", "a\n::include{file=x}",
        "a\n|-", "a\n<div>\nb\n</div>", "a  \nb",
        "a\\\nb", "[a]: b\n[a]", "[^a]: b\n\n[^a]", "a\n\u{2028}b", "a\n+ b\n  + c", "*a\nb*",
        "`a\nb`", "[a\nb](c)", "<a\nb>", "$$\nx\n$$", "a\n\n- [ ] b", "%%{\ninit\n}%%", "a\n=",
    ]

    /// A text that is very long.
    static let long = String(repeating: "långt *ord* | och ett till ", count: 200)
}
