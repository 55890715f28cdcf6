import KartbordText
import Testing

struct ReadingChartTests {
    private func drawn(_ chart: ReadingChart, width: Int = 20, rows: Int = 5) -> String {
        let lines = chart.lines(width: width, rows: rows) {
            NumberText.show($0, decimals: 1, .sv)
        }
        return lines.joined(separator: "\n")
    }

    @Test func `A course is drawn between its baseline and its target`() {
        let chart = ReadingChart(values: [40, 45, 58], baseline: 40, target: 70)
        #expect(
            drawn(chart) == """
                70 │┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄
                   │
                58 │           ╭──●
                   │     ╭──●──╯
                40 │┄●───╯┄┄┄┄┄┄┄┄┄┄
                """)
        #expect(chart.sparkline == "▁▂▅")
    }

    @Test func `What lies closer in time stands closer`() {
        let points = [(0.0, 1.0), (1, 2), (100, 3)].map {
            ReadingChart.Point(position: $0.0, value: $0.1)
        }
        #expect(
            drawn(ReadingChart(points.reversed()), rows: 3) == """
                3 │         ╭─────●
                  │  ●──────╯
                1 │ ●╯
                """)
    }

    @Test func `One value, equal values and values below zero have their drawings`() {
        #expect(ReadingChart(values: []).sparkline == "")
        #expect(drawn(ReadingChart(values: [])) == "")
        #expect(ReadingChart(values: [7]).sparkline == "▄")
        #expect(drawn(ReadingChart(values: [7]), width: 8, rows: 1) == "7 │  ●")
        #expect(ReadingChart(values: [3, 3, 3]).sparkline == "▄▄▄")
        #expect(drawn(ReadingChart(values: [3, 3]), width: 8, rows: 1) == "3 │●───●")
        #expect(ReadingChart(values: [-10, 0, 10]).sparkline == "▁▅█")
        #expect(drawn(ReadingChart(values: [-10], target: -2)).hasPrefix(" −2 │┄"))
    }

    @Test func `A mark without readings is drawn, and nothing without either`() {
        let target = ReadingChart(values: [], target: 5)
        #expect(drawn(target, width: 6, rows: 3) == "  │\n5 │┄┄┄\n  │")
        #expect(target.sparkline.isEmpty)
    }

    @Test func `A drawing has the rows and at most the columns that were asked for`() {
        for count in [1, 2, 5, 40, 300] {
            let values = (0..<count).map { Double($0 * 37 % 11) - 4.5 }
            let chart = ReadingChart(values: values, baseline: -1e12, target: 1e12)
            let plain = ReadingChart(values: values)
            for (width, rows) in [(0, 3), (1, 1), (9, 2), (30, 5), (72, 7), (72, 0)] {
                for chart in [chart, plain] {
                    let lines = chart.lines(width: width, rows: rows) {
                        NumberText.show($0, decimals: 0, .en)
                    }
                    #expect(lines.isEmpty || lines.count == (rows % 2 == 0 ? rows - 1 : rows))
                    #expect(lines.allSatisfy { $0.count <= width })
                }
            }
            #expect(chart.sparkline.count == count)
        }
    }

    @Test func `Numbers that are none are left out, and the greatest are drawn`() {
        let greatest = Double.greatestFiniteMagnitude
        let chart = ReadingChart(values: [.nan, -greatest, greatest, .infinity], baseline: .nan)
        #expect(chart.points.count == 2)
        #expect(chart.baseline == nil)
        #expect(chart.sparkline == "▁█")
    }

    @Test func `How far it has come is said in points where the unit is per cent`() {
        typealias Words = Wording.EffectMaps
        var course = Words.Course(
            baseline: "40", latest: "58", difference: "+18", perCent: "+45", unit: "%",
            target: "70", way: .done("60"))
        let words = Words.words(for: course)
        #expect(
            words.sv
                == "från 40 % till 58 %: +18 procentenheter (+45 %), 60 % av vägen till 70 %")
        #expect(words.fi.contains("+18 prosenttiyksikköä (+45 %), 60 % matkasta"))
        #expect(words.en.contains("+18 percentage points (+45 %), 60 % of the way to 70 %"))
        course.difference = "+1"
        #expect(Words.words(for: course).sv.contains("+1 procentenhet (+45 %)"))
        course.unit = "min"
        course.way = .reached
        #expect(Words.words(for: course).sv.hasSuffix("+1 min (+45 %), målvärdet 70 min är nått"))
        course.difference = nil
        course.target = nil
        #expect(Words.words(for: course).sv == "oförändrat 58 min")
        course.unit = ""
        #expect(Words.words(for: course).en == "unchanged at 58")
    }
}
