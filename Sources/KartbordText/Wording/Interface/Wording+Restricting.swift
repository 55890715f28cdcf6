extension Wording {
    /// What a session says that is restricted to the maps of one folder.
    public enum Restricting {}
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Wording.Restricting {
    /// Why the program does not go to the shell.
    public static let noShell = Phrase(
        sv: "Här finns inget skal att gå till: det här kontot är bara till för kartorna.",
        fi: "Komentotulkkia ei ole: tämä tili on vain karttoja varten.",
        en: "There is no shell to go to: this account is for the maps only.")

    public static func outside(_ path: String) -> Phrase {
        Phrase(
            sv: "\(path) kan inte nås här: det här kontot är bara till för kartorna i sin mapp.",
            fi: "\(path) ei ole käytettävissä: tämä tili on vain kansionsa karttoja varten.",
            en: "\(path) is out of reach: this account is only for the maps in its folder.")
    }

    public static let noLandlock = Phrase(
        sv: "Systemets kärna har inte Landlock i bruk, så inget stänger in programmet: "
            + "slå på det (lsm=landlock,…), eller ange --without-landlock.",
        fi: "Järjestelmän ytimessä ei ole Landlock käytössä, joten mikään ei rajoita ohjelmaa: "
            + "ota se käyttöön (lsm=landlock,…) tai anna --without-landlock.",
        en: "This kernel has no Landlock in force, so nothing would confine the program: "
            + "switch it on (lsm=landlock,…), or say --without-landlock.")

    public static func notConfined(_ reason: String) -> Phrase {
        Phrase(
            sv: "Programmet kunde inte stängas in (\(reason)) och startar därför inte.",
            fi: "Ohjelmaa ei voitu rajoittaa (\(reason)), joten se ei käynnisty.",
            en: "The program could not be confined (\(reason)), so it does not start.")
    }
}
