// Made from the folder templates; make it again: RECORD=1 swift test --disable-xctest --filter BuiltInTemplateTests
// swift-format-ignore-file

extension TemplateCatalog {
    /// The files of the folder in the order of their paths.
    static let sources: [Source] = [
        Source(
            id: "effect-map",
            text: #"""
{
  "kartbord": 1,
  "kind": "effectmap",
  "language": "en",
  "prompt": "What shall the map help you to choose?",
  "effectGoals": [
    {
      "id": "f16z",
      "prompt": "What shall be better for people, and how does one notice?",
      "measuringPoints": [
        { "id": "cqh3", "prompt": "What can be counted or measured that shows it?" }
      ]
    },
    { "id": "k0mw", "prompt": "Which other effect, that is not the same thing?" }
  ],
  "targetGroups": [
    {
      "id": "k932",
      "prompt": "Who brings the effect about by what they do?",
      "usageGoals": [
        { "id": "ii1q", "prompt": "What do they want, need or have to be able to do?", "effectGoals": ["f16z"] }
      ]
    },
    {
      "id": "qs6e",
      "stance": "hinders",
      "prompt": "Who can hinder it?",
      "usageGoals": [
        { "id": "mj86", "prompt": "What would keep them from hindering it?", "effectGoals": ["f16z"] }
      ]
    }
  ],
  "actions": [
    { "id": "s5uf", "prompt": "How can we help them to do it?", "usageGoals": ["ii1q"] },
    { "id": "idl1", "prompt": "What is the smallest thing that we can try?", "usageGoals": ["mj86"] }
  ],
  "templateName": "Effect map",
  "templateDescription": "Why, who, what and how, with questions that help at each level."
}

"""#),
        Source(
            id: "effect-map",
            text: #"""
{
  "kartbord": 1,
  "kind": "effectmap",
  "language": "fi",
  "prompt": "Mitä kartan on autettava valitsemaan?",
  "effectGoals": [
    {
      "id": "zr4q",
      "prompt": "Minkä pitää parantua ihmisille, ja mistä sen huomaa?",
      "measuringPoints": [
        { "id": "ins6", "prompt": "Mitä voi laskea tai mitata, jotta se näkyy?" }
      ]
    },
    { "id": "gw2w", "prompt": "Mikä muu vaikutus, joka ei ole sama asia?" }
  ],
  "targetGroups": [
    {
      "id": "h4mv",
      "prompt": "Ketkä tuovat vaikutuksen sillä, mitä he tekevät?",
      "usageGoals": [
        { "id": "mm4l", "prompt": "Mitä he haluavat, tarvitsevat tai mitä heidän pitää voida tehdä?", "effectGoals": ["zr4q"] }
      ]
    },
    {
      "id": "g4a4",
      "stance": "hinders",
      "prompt": "Ketkä voivat estää sen?",
      "usageGoals": [
        { "id": "s3j4", "prompt": "Mikä saisi heidät olemaan estämättä?", "effectGoals": ["zr4q"] }
      ]
    }
  ],
  "actions": [
    { "id": "vwj9", "prompt": "Miten voimme auttaa heitä siinä?", "usageGoals": ["mm4l"] },
    { "id": "zg7i", "prompt": "Mikä on pienin, jota voimme kokeilla?", "usageGoals": ["s3j4"] }
  ],
  "templateName": "Vaikutuskartta",
  "templateDescription": "Miksi, ketkä, mitä ja miten, ja kysymyksiä jokaisen tason avuksi."
}

"""#),
        Source(
            id: "effect-map",
            text: #"""
{
  "kartbord": 1,
  "kind": "effectmap",
  "language": "sv",
  "prompt": "Vad ska kartan hjälpa er att välja?",
  "effectGoals": [
    {
      "id": "st75",
      "prompt": "Vad ska bli bättre för människor, och hur märks det?",
      "measuringPoints": [
        { "id": "pfk2", "prompt": "Vad kan räknas eller mätas som visar det?" }
      ]
    },
    { "id": "k2se", "prompt": "Vilken effekt till, som inte är samma sak?" }
  ],
  "targetGroups": [
    {
      "id": "d60k",
      "prompt": "Vilka skapar effekten genom det de gör?",
      "usageGoals": [
        { "id": "nce9", "prompt": "Vad vill, behöver eller ska de kunna göra?", "effectGoals": ["st75"] }
      ]
    },
    {
      "id": "yvj5",
      "stance": "hinders",
      "prompt": "Vilka kan hindra den?",
      "usageGoals": [
        { "id": "t53e", "prompt": "Vad skulle få dem att inte hindra?", "effectGoals": ["st75"] }
      ]
    }
  ],
  "actions": [
    { "id": "cr4e", "prompt": "Hur kan vi hjälpa dem att nå det?", "usageGoals": ["nce9"] },
    { "id": "bt2s", "prompt": "Vad är det minsta vi kan pröva?", "usageGoals": ["t53e"] }
  ],
  "templateName": "Effektkarta",
  "templateDescription": "Varför, vilka, vad och hur, med frågor som hjälper på varje nivå."
}

"""#),
        Source(
            id: "empty",
            text: #"""
{
  "kartbord": 1,
  "kind": "effectmap",
  "language": "en",
  "prompt": "What shall the map help you to choose?",
  "effectGoals": [
    { "id": "k66m", "prompt": "What shall be better for people, and how does one notice?" }
  ],
  "targetGroups": [
    {
      "id": "r46p",
      "prompt": "Who brings the effect about by what they do?",
      "usageGoals": [
        { "id": "g2i0", "prompt": "What do they want, need or have to be able to do?", "effectGoals": ["k66m"] }
      ]
    }
  ],
  "templateName": "Empty effect map",
  "templateDescription": "One effect goal, one group and one usage goal to fill in while people talk."
}

"""#),
        Source(
            id: "empty",
            text: #"""
{
  "kartbord": 1,
  "kind": "effectmap",
  "language": "fi",
  "prompt": "Mitä kartan on autettava valitsemaan?",
  "effectGoals": [
    { "id": "lx4h", "prompt": "Minkä pitää parantua ihmisille, ja mistä sen huomaa?" }
  ],
  "targetGroups": [
    {
      "id": "dvq4",
      "prompt": "Ketkä tuovat vaikutuksen sillä, mitä he tekevät?",
      "usageGoals": [
        { "id": "g7xj", "prompt": "Mitä he haluavat, tarvitsevat tai mitä heidän pitää voida tehdä?", "effectGoals": ["lx4h"] }
      ]
    }
  ],
  "templateName": "Tyhjä vaikutuskartta",
  "templateDescription": "Yksi tavoite, yksi kohderyhmä ja yksi käyttötavoite täytettäväksi keskustelun aikana."
}

"""#),
        Source(
            id: "empty",
            text: #"""
{
  "kartbord": 1,
  "kind": "effectmap",
  "language": "sv",
  "prompt": "Vad ska kartan hjälpa er att välja?",
  "effectGoals": [
    { "id": "c8gx", "prompt": "Vad ska bli bättre för människor, och hur märks det?" }
  ],
  "targetGroups": [
    {
      "id": "bf10",
      "prompt": "Vilka skapar effekten genom det de gör?",
      "usageGoals": [
        { "id": "hc9i", "prompt": "Vad vill, behöver eller ska de kunna göra?", "effectGoals": ["c8gx"] }
      ]
    }
  ],
  "templateName": "Tom effektkarta",
  "templateDescription": "Ett effektmål, en målgrupp och ett användningsmål att fylla i medan folk pratar."
}

"""#),
        Source(
            id: "impact-map",
            text: #"""
{
  "kartbord": 1,
  "kind": "effectmap",
  "language": "en",
  "labels": "impactMap",
  "prompt": "What shall the map help you to choose?",
  "effectGoals": [
    {
      "id": "av90",
      "prompt": "Which goal is to be reached, and when?",
      "measuringPoints": [
        { "id": "cq1k", "prompt": "What can be counted or measured that shows it?" }
      ]
    },
    { "id": "iic7", "prompt": "Which other effect, that is not the same thing?" }
  ],
  "targetGroups": [
    {
      "id": "jt7n",
      "prompt": "Who can affect the goal?",
      "usageGoals": [
        { "id": "bab6", "prompt": "How shall their behaviour change?", "effectGoals": ["av90"] }
      ]
    },
    {
      "id": "j26l",
      "stance": "hinders",
      "prompt": "Who can hinder it?",
      "usageGoals": [
        { "id": "rm64", "prompt": "What would keep them from hindering it?", "effectGoals": ["av90"] }
      ]
    }
  ],
  "actions": [
    { "id": "h2g1", "prompt": "What can we deliver that brings the change?", "usageGoals": ["bab6"] },
    { "id": "v58z", "prompt": "What is the smallest thing that we can try?", "usageGoals": ["rm64"] }
  ],
  "templateName": "Impact map",
  "templateDescription": "Why, who, how, what: goals, actors, impacts and deliverables, with questions at each level."
}

"""#),
        Source(
            id: "impact-map",
            text: #"""
{
  "kartbord": 1,
  "kind": "effectmap",
  "language": "fi",
  "labels": "impactMap",
  "prompt": "Mitä kartan on autettava valitsemaan?",
  "effectGoals": [
    {
      "id": "huq8",
      "prompt": "Mikä tavoite pitää saavuttaa, ja milloin?",
      "measuringPoints": [
        { "id": "rbe2", "prompt": "Mitä voi laskea tai mitata, jotta se näkyy?" }
      ]
    },
    { "id": "o706", "prompt": "Mikä muu vaikutus, joka ei ole sama asia?" }
  ],
  "targetGroups": [
    {
      "id": "e8j7",
      "prompt": "Kuka voi vaikuttaa tavoitteeseen?",
      "usageGoals": [
        { "id": "e4h9", "prompt": "Miten heidän toimintansa pitää muuttua?", "effectGoals": ["huq8"] }
      ]
    },
    {
      "id": "qb2l",
      "stance": "hinders",
      "prompt": "Ketkä voivat estää sen?",
      "usageGoals": [
        { "id": "bu77", "prompt": "Mikä saisi heidät olemaan estämättä?", "effectGoals": ["huq8"] }
      ]
    }
  ],
  "actions": [
    { "id": "r4g9", "prompt": "Mitä voimme tuottaa, jotta muutos syntyy?", "usageGoals": ["e4h9"] },
    { "id": "bg62", "prompt": "Mikä on pienin, jota voimme kokeilla?", "usageGoals": ["bu77"] }
  ],
  "templateName": "Impact map",
  "templateDescription": "Why, who, how, what: tavoitteet, toimijat, vaikutukset ja tuotokset kysymyksineen."
}

"""#),
        Source(
            id: "impact-map",
            text: #"""
{
  "kartbord": 1,
  "kind": "effectmap",
  "language": "sv",
  "labels": "impactMap",
  "prompt": "Vad ska kartan hjälpa er att välja?",
  "effectGoals": [
    {
      "id": "m9ri",
      "prompt": "Vilket mål ska nås, och när?",
      "measuringPoints": [
        { "id": "daj8", "prompt": "Vad kan räknas eller mätas som visar det?" }
      ]
    },
    { "id": "n9r0", "prompt": "Vilken effekt till, som inte är samma sak?" }
  ],
  "targetGroups": [
    {
      "id": "voa5",
      "prompt": "Vem kan påverka målet?",
      "usageGoals": [
        { "id": "lui6", "prompt": "Hur ska deras beteende förändras?", "effectGoals": ["m9ri"] }
      ]
    },
    {
      "id": "aj08",
      "stance": "hinders",
      "prompt": "Vilka kan hindra den?",
      "usageGoals": [
        { "id": "td39", "prompt": "Vad skulle få dem att inte hindra?", "effectGoals": ["m9ri"] }
      ]
    }
  ],
  "actions": [
    { "id": "d4zd", "prompt": "Vad kan vi leverera som ger den förändringen?", "usageGoals": ["lui6"] },
    { "id": "gen2", "prompt": "Vad är det minsta vi kan pröva?", "usageGoals": ["td39"] }
  ],
  "templateName": "Impact map",
  "templateDescription": "Why, who, how, what: mål, aktörer, påverkan och leveranser, med frågor på varje nivå."
}

"""#),
        Source(
            id: "blueprint",
            text: #"""
{
  "kartbord": 1,
  "kind": "journey",
  "language": "en",
  "state": "current",
  "prompt": "Which service do we draw, from where to where?",
  "personas": [
    { "id": "d94a", "prompt": "Who is the service for?" }
  ],
  "lanes": [
    { "id": "feeling", "prompt": "How does it feel here, from −2 to +2?" },
    { "id": "doing", "prompt": "What does the person do?", "line": "interaction" },
    { "id": "frontstage", "prompt": "Who meets them, and what do we do?", "line": "visibility" },
    { "id": "backstage", "prompt": "What do we do that they never see?" },
    { "id": "support", "prompt": "Which systems and contracts do we lean on?" },
    { "id": "unit", "prompt": "Which unit holds the ball?" },
    { "id": "waiting", "prompt": "How long do they wait here?" },
    { "id": "numbers", "prompt": "How many a week, and how many minutes?" },
    { "id": "pain", "prompt": "Where does it get stuck, for them or for us?" },
    { "id": "opportunity", "prompt": "How might we …?" }
  ],
  "phases": [
    {
      "id": "u4oi",
      "period": "before",
      "prompt": "What happens before it is ours?",
      "steps": [
        { "id": "ab3v", "prompt": "What makes them get in touch?" },
        { "id": "v5rh", "prompt": "How do they find the way in?" }
      ]
    },
    {
      "id": "f70m",
      "period": "during",
      "prompt": "What happens while it is with us?",
      "steps": [
        { "id": "ja4i", "prompt": "How do they hand it over to us?" },
        { "id": "bzv5", "prompt": "What are they waiting for?" },
        { "id": "s8ux", "prompt": "How do they get an answer?" }
      ]
    },
    {
      "id": "t1f1",
      "period": "after",
      "prompt": "What happens once it is closed?",
      "steps": [
        { "id": "hay0", "prompt": "What do they do with the answer?" },
        { "id": "iqy4", "prompt": "What makes them come back?" }
      ]
    }
  ],
  "templateName": "Service blueprint",
  "templateDescription": "What the receiver does, what they see of us and what goes on behind it."
}

"""#),
        Source(
            id: "blueprint",
            text: #"""
{
  "kartbord": 1,
  "kind": "journey",
  "language": "fi",
  "state": "current",
  "prompt": "Minkä palvelun piirrämme, mistä mihin?",
  "personas": [
    { "id": "d94a", "prompt": "Ketä varten palvelu on?" }
  ],
  "lanes": [
    { "id": "feeling", "prompt": "Miltä tässä tuntuu, −2:sta +2:een?" },
    { "id": "doing", "prompt": "Mitä asiakas tekee itse?", "line": "interaction" },
    { "id": "frontstage", "prompt": "Kuka kohtaa asiakkaan, ja mitä silloin teemme?", "line": "visibility" },
    { "id": "backstage", "prompt": "Mitä teemme asiakkaan näkemättä?" },
    { "id": "support", "prompt": "Mitä järjestelmiä ja sopimuksia tarvitaan?" },
    { "id": "unit", "prompt": "Minkä yksikön pöydällä asia on?" },
    { "id": "waiting", "prompt": "Kauanko asiakas odottaa tässä?" },
    { "id": "numbers", "prompt": "Montako viikossa, ja montako minuuttia?" },
    { "id": "pain", "prompt": "Missä takkuaa, asiakkaalla tai meillä?" },
    { "id": "opportunity", "prompt": "Miten voisimme …?" }
  ],
  "phases": [
    {
      "id": "u4oi",
      "period": "before",
      "prompt": "Mitä tapahtuu ennen yhteydenottoa?",
      "steps": [
        { "id": "ab3v", "prompt": "Mikä saa asiakkaan liikkeelle?" },
        { "id": "v5rh", "prompt": "Miten hän löytää perille?" }
      ]
    },
    {
      "id": "f70m",
      "period": "during",
      "prompt": "Mitä tapahtuu, kun asia on meillä?",
      "steps": [
        { "id": "ja4i", "prompt": "Miten hän tuo asiansa meille?" },
        { "id": "bzv5", "prompt": "Mitä hän jää odottamaan?" },
        { "id": "s8ux", "prompt": "Miten hän saa vastauksen?" }
      ]
    },
    {
      "id": "t1f1",
      "period": "after",
      "prompt": "Mitä tapahtuu, kun asia on hoidettu?",
      "steps": [
        { "id": "hay0", "prompt": "Mitä hän tekee vastauksen saatuaan?" },
        { "id": "iqy4", "prompt": "Mikä saa hänet palaamaan asiaan?" }
      ]
    }
  ],
  "templateName": "Service blueprint",
  "templateDescription": "Mitä asiakas tekee, mitä hän näkee meistä ja mitä tapahtuu taustalla."
}

"""#),
        Source(
            id: "blueprint",
            text: #"""
{
  "kartbord": 1,
  "kind": "journey",
  "language": "sv",
  "state": "current",
  "prompt": "Vilken tjänst ritar vi, från vad till vad?",
  "personas": [
    { "id": "d94a", "prompt": "Vem är tjänsten till för?" }
  ],
  "lanes": [
    { "id": "feeling", "prompt": "Hur känns det här, från −2 till +2?" },
    { "id": "doing", "prompt": "Vad gör personen själv?", "line": "interaction" },
    { "id": "frontstage", "prompt": "Vem möter personen, och vad gör vi då?", "line": "visibility" },
    { "id": "backstage", "prompt": "Vad gör vi som personen aldrig ser?" },
    { "id": "support", "prompt": "Vilka system och avtal lutar vi oss mot?" },
    { "id": "unit", "prompt": "Vilken enhet har bollen?" },
    { "id": "waiting", "prompt": "Hur länge väntar personen här?" },
    { "id": "numbers", "prompt": "Hur många i veckan, och hur många minuter?" },
    { "id": "pain", "prompt": "Var tar det stopp, för dem eller för oss?" },
    { "id": "opportunity", "prompt": "Hur kan vi …?" }
  ],
  "phases": [
    {
      "id": "u4oi",
      "period": "before",
      "prompt": "Vad sker innan ärendet är vårt?",
      "steps": [
        { "id": "ab3v", "prompt": "Vad får personen att höra av sig?" },
        { "id": "v5rh", "prompt": "Hur hittar personen vägen in?" }
      ]
    },
    {
      "id": "f70m",
      "period": "during",
      "prompt": "Vad sker medan ärendet är hos oss?",
      "steps": [
        { "id": "ja4i", "prompt": "Hur lämnar personen sitt ärende?" },
        { "id": "bzv5", "prompt": "Vad väntar personen på?" },
        { "id": "s8ux", "prompt": "Hur får personen svar?" }
      ]
    },
    {
      "id": "t1f1",
      "period": "after",
      "prompt": "Vad sker när ärendet är stängt?",
      "steps": [
        { "id": "hay0", "prompt": "Vad gör personen med svaret?" },
        { "id": "iqy4", "prompt": "Vad får personen att komma tillbaka?" }
      ]
    }
  ],
  "templateName": "Tjänstekarta",
  "templateDescription": "Vad mottagaren gör, vad vi visar och vad som sker bakom scenen."
}

"""#),
        Source(
            id: "empty",
            text: #"""
{
  "kartbord": 1,
  "kind": "journey",
  "language": "en",
  "state": "current",
  "prompt": "What do we want to find out?",
  "personas": [
    { "id": "u090", "prompt": "Whose journey is it?" }
  ],
  "lanes": [
    { "id": "feeling", "prompt": "How does it feel here, from −2 to +2?" },
    { "id": "doing", "prompt": "What does the person do here?" },
    { "id": "thinking", "prompt": "What do they wonder?" },
    { "id": "pain", "prompt": "What gets in the way?" },
    { "id": "quote", "prompt": "What did someone say, word for word?" },
    { "id": "opportunity", "prompt": "How might we …?" }
  ],
  "phases": [
    {
      "id": "nc97",
      "period": "during",
      "prompt": "Which part of the journey is this?",
      "steps": [
        { "id": "q44f", "prompt": "What comes first? Start with a verb" }
      ]
    }
  ],
  "templateName": "Empty map",
  "templateDescription": "One phase and one step, to fill in while people talk."
}

"""#),
        Source(
            id: "empty",
            text: #"""
{
  "kartbord": 1,
  "kind": "journey",
  "language": "fi",
  "state": "current",
  "prompt": "Mitä haluamme saada selville?",
  "personas": [
    { "id": "u090", "prompt": "Kenen polku tämä on?" }
  ],
  "lanes": [
    { "id": "feeling", "prompt": "Miltä tässä tuntuu, −2:sta +2:een?" },
    { "id": "doing", "prompt": "Mitä hän tekee tässä?" },
    { "id": "thinking", "prompt": "Mitä hän miettii?" },
    { "id": "pain", "prompt": "Mikä hiertää?" },
    { "id": "quote", "prompt": "Mitä joku sanoi, sanasta sanaan?" },
    { "id": "opportunity", "prompt": "Miten voisimme …?" }
  ],
  "phases": [
    {
      "id": "nc97",
      "period": "during",
      "prompt": "Mikä kohta polkua tämä on?",
      "steps": [
        { "id": "q44f", "prompt": "Mitä ensin tapahtuu? Aloita verbillä" }
      ]
    }
  ],
  "templateName": "Tyhjä kartta",
  "templateDescription": "Yksi vaihe ja yksi askel, täytetään sitä mukaa kun puhutaan."
}

"""#),
        Source(
            id: "empty",
            text: #"""
{
  "kartbord": 1,
  "kind": "journey",
  "language": "sv",
  "state": "current",
  "prompt": "Vad vill vi få veta?",
  "personas": [
    { "id": "u090", "prompt": "Vems resa är det?" }
  ],
  "lanes": [
    { "id": "feeling", "prompt": "Hur känns det här, från −2 till +2?" },
    { "id": "doing", "prompt": "Vad gör personen här?" },
    { "id": "thinking", "prompt": "Vad undrar personen?" },
    { "id": "pain", "prompt": "Vad skaver?" },
    { "id": "quote", "prompt": "Vad sa någon, ord för ord?" },
    { "id": "opportunity", "prompt": "Hur kan vi …?" }
  ],
  "phases": [
    {
      "id": "nc97",
      "period": "during",
      "prompt": "Vilken del av resan är det?",
      "steps": [
        { "id": "q44f", "prompt": "Vad händer först? Börja med ett verb" }
      ]
    }
  ],
  "templateName": "Tom karta",
  "templateDescription": "En fas och ett steg att fylla i medan folk pratar."
}

"""#),
        Source(
            id: "user-journey",
            text: #"""
{
  "kartbord": 1,
  "kind": "journey",
  "language": "en",
  "state": "current",
  "prompt": "One group, one question: what do we ask?",
  "personas": [
    { "id": "ky75", "prompt": "Whom do we follow? Name or role" }
  ],
  "lanes": [
    { "id": "feeling", "prompt": "How does it feel here, from −2 to +2?" },
    { "id": "doing", "prompt": "What do they do? Start with a verb" },
    { "id": "thinking", "prompt": "What do they wonder, hope or fear?" },
    { "id": "touchpoint", "prompt": "Where do we meet: phone, web, letter, visit?" },
    { "id": "pain", "prompt": "What hurts, drags on or goes wrong?" },
    { "id": "gain", "prompt": "What goes well or feels good?" },
    { "id": "quote", "prompt": "What did someone say, word for word?" },
    { "id": "opportunity", "prompt": "How might we …?" },
    { "id": "idea", "prompt": "What could we try tomorrow?" }
  ],
  "phases": [
    {
      "id": "i4eq",
      "period": "before",
      "prompt": "What happens before they reach us?",
      "steps": [
        { "id": "erd5", "prompt": "What sets it all off?" },
        { "id": "l0qc", "prompt": "Where do they look first?" },
        { "id": "p9kt", "prompt": "What makes them get in touch?" }
      ]
    },
    {
      "id": "sfr6",
      "period": "during",
      "prompt": "What happens with us?",
      "steps": [
        { "id": "y0rz", "prompt": "How does the first contact go?" },
        { "id": "dth5", "prompt": "What do they have to do themselves?" },
        { "id": "o1r0", "prompt": "Where do they have to wait?" }
      ]
    },
    {
      "id": "ta6k",
      "period": "after",
      "prompt": "What happens when we are done?",
      "steps": [
        { "id": "qrz8", "prompt": "How do they find out how it went?" },
        { "id": "bea8", "prompt": "What do they tell others?" }
      ]
    }
  ],
  "templateName": "User journey",
  "templateDescription": "One target group and one question, followed before, during and after."
}

"""#),
        Source(
            id: "user-journey",
            text: #"""
{
  "kartbord": 1,
  "kind": "journey",
  "language": "fi",
  "state": "current",
  "prompt": "Yksi kohderyhmä, yksi kysymys: mitä selvitämme?",
  "personas": [
    { "id": "ky75", "prompt": "Ketä seuraamme? Nimi tai rooli" }
  ],
  "lanes": [
    { "id": "feeling", "prompt": "Miltä tässä tuntuu, −2:sta +2:een?" },
    { "id": "doing", "prompt": "Mitä hän tekee? Aloita verbillä" },
    { "id": "thinking", "prompt": "Mitä hän miettii, toivoo tai pelkää?" },
    { "id": "touchpoint", "prompt": "Missä kohdataan: puhelin, verkko, kirje, käynti?" },
    { "id": "pain", "prompt": "Mikä hiertää, kestää tai menee pieleen?" },
    { "id": "gain", "prompt": "Mikä sujuu tai ilahduttaa?" },
    { "id": "quote", "prompt": "Mitä joku sanoi, sanasta sanaan?" },
    { "id": "opportunity", "prompt": "Miten voisimme …?" },
    { "id": "idea", "prompt": "Mitä voisi kokeilla jo huomenna?" }
  ],
  "phases": [
    {
      "id": "i4eq",
      "period": "before",
      "prompt": "Mitä tapahtuu ennen meitä?",
      "steps": [
        { "id": "erd5", "prompt": "Mistä kaikki alkaa?" },
        { "id": "l0qc", "prompt": "Mistä hän etsii apua ensin?" },
        { "id": "p9kt", "prompt": "Mikä saa hänet ottamaan yhteyttä?" }
      ]
    },
    {
      "id": "sfr6",
      "period": "during",
      "prompt": "Mitä meillä tapahtuu?",
      "steps": [
        { "id": "y0rz", "prompt": "Miten ensimmäinen kohtaaminen sujuu?" },
        { "id": "dth5", "prompt": "Mitä hänen on tehtävä itse?" },
        { "id": "o1r0", "prompt": "Missä hän joutuu odottamaan?" }
      ]
    },
    {
      "id": "ta6k",
      "period": "after",
      "prompt": "Mitä tapahtuu, kun asia on hoidettu?",
      "steps": [
        { "id": "qrz8", "prompt": "Mistä hän saa tietää, miten kävi?" },
        { "id": "bea8", "prompt": "Mitä hän kertoo muille?" }
      ]
    }
  ],
  "templateName": "Asiakaspolku",
  "templateDescription": "Yksi kohderyhmä ja yksi kysymys: mitä tapahtuu ennen, aikana ja jälkeen."
}

"""#),
        Source(
            id: "user-journey",
            text: #"""
{
  "kartbord": 1,
  "kind": "journey",
  "language": "sv",
  "state": "current",
  "prompt": "En målgrupp, en fråga: vad vill vi veta?",
  "personas": [
    { "id": "ky75", "prompt": "Vem följer vi? Namn eller roll" }
  ],
  "lanes": [
    { "id": "feeling", "prompt": "Hur känns det här, från −2 till +2?" },
    { "id": "doing", "prompt": "Vad gör personen? Börja med ett verb" },
    { "id": "thinking", "prompt": "Vad tänker personen? Vad oroar?" },
    { "id": "touchpoint", "prompt": "Var möts vi: telefon, webb, brev, besök?" },
    { "id": "pain", "prompt": "Vad skaver, drar ut på tiden, går fel?" },
    { "id": "gain", "prompt": "Vad går lätt eller gör gott?" },
    { "id": "quote", "prompt": "Vad sa någon, ord för ord?" },
    { "id": "opportunity", "prompt": "Hur kan vi …?" },
    { "id": "idea", "prompt": "Vad kan vi prova redan i morgon?" }
  ],
  "phases": [
    {
      "id": "i4eq",
      "period": "before",
      "prompt": "Vad händer innan de når oss?",
      "steps": [
        { "id": "erd5", "prompt": "Vad sätter igång det hela?" },
        { "id": "l0qc", "prompt": "Var letar personen först?" },
        { "id": "p9kt", "prompt": "Vad får personen att höra av sig?" }
      ]
    },
    {
      "id": "sfr6",
      "period": "during",
      "prompt": "Vad händer hos oss?",
      "steps": [
        { "id": "y0rz", "prompt": "Hur går första kontakten till?" },
        { "id": "dth5", "prompt": "Vad måste personen göra själv?" },
        { "id": "o1r0", "prompt": "Var blir det väntan?" }
      ]
    },
    {
      "id": "ta6k",
      "period": "after",
      "prompt": "Vad händer när vi är klara?",
      "steps": [
        { "id": "qrz8", "prompt": "Hur får personen veta hur det gick?" },
        { "id": "bea8", "prompt": "Vad berättar personen för andra?" }
      ]
    }
  ],
  "templateName": "Användarresa",
  "templateDescription": "En målgrupp och en fråga, följda före, under och efter."
}

"""#),
        Source(
            id: "wanted",
            text: #"""
{
  "kartbord": 1,
  "kind": "journey",
  "language": "en",
  "state": "wanted",
  "prompt": "What is true once we get there?",
  "personas": [
    { "id": "ubx0", "prompt": "Whose day gets better?" }
  ],
  "lanes": [
    { "id": "feeling", "prompt": "How should it feel here?" },
    { "id": "doing", "prompt": "What do they do when it all works?" },
    { "id": "touchpoint", "prompt": "Where would they rather meet us?" },
    { "id": "gain", "prompt": "What is better than today?" },
    { "id": "lzh9", "title": "Must hold", "prompt": "What must be true for this to work?" },
    { "id": "v1a6", "title": "Removed", "prompt": "What do we stop doing? Which step goes?" },
    { "id": "frontstage", "prompt": "What do we do that they notice?" },
    { "id": "pain", "prompt": "What may still go wrong?" },
    { "id": "opportunity", "prompt": "How might we …?" },
    { "id": "idea", "prompt": "What do we try first, on a small scale?" }
  ],
  "phases": [
    {
      "id": "ud7u",
      "period": "before",
      "prompt": "What should hold before they reach us?",
      "steps": [
        { "id": "x9tt", "prompt": "How do they know we are here?" },
        { "id": "sk7b", "prompt": "What should be easy from the start?" }
      ]
    },
    {
      "id": "op4s",
      "period": "during",
      "prompt": "What should happen with us?",
      "steps": [
        { "id": "mj9k", "prompt": "How should the first contact feel?" },
        { "id": "bk6l", "prompt": "What do we do so they need not?" }
      ]
    },
    {
      "id": "jo7d",
      "period": "after",
      "prompt": "What should hold when we are done?",
      "steps": [
        { "id": "l94e", "prompt": "How will they know it is done?" },
        { "id": "y5ys", "prompt": "What should they say about us?" }
      ]
    }
  ],
  "templateName": "Wanted state",
  "templateDescription": "The journey as it should be, to lay beside today's."
}

"""#),
        Source(
            id: "wanted",
            text: #"""
{
  "kartbord": 1,
  "kind": "journey",
  "language": "fi",
  "state": "wanted",
  "prompt": "Mikä on totta, kun olemme perillä?",
  "personas": [
    { "id": "ubx0", "prompt": "Kenen arki helpottuu?" }
  ],
  "lanes": [
    { "id": "feeling", "prompt": "Miltä tässä pitäisi tuntua?" },
    { "id": "doing", "prompt": "Mitä hän tekee, kun kaikki toimii?" },
    { "id": "touchpoint", "prompt": "Missä hän mieluiten kohtaa meidät?" },
    { "id": "gain", "prompt": "Mikä on paremmin kuin nyt?" },
    { "id": "lzh9", "title": "Ehdot", "prompt": "Minkä pitää olla totta, jotta tämä onnistuu?" },
    { "id": "v1a6", "title": "Poistuu", "prompt": "Mitä lopetamme? Mikä askel jää pois?" },
    { "id": "frontstage", "prompt": "Mitä teemme niin, että se näkyy?" },
    { "id": "pain", "prompt": "Mikä voi silti hiertää?" },
    { "id": "opportunity", "prompt": "Miten voisimme …?" },
    { "id": "idea", "prompt": "Mitä kokeilemme ensin pienesti?" }
  ],
  "phases": [
    {
      "id": "ud7u",
      "period": "before",
      "prompt": "Mikä on kunnossa jo ennen meitä?",
      "steps": [
        { "id": "x9tt", "prompt": "Mistä hän tietää, että olemme täällä?" },
        { "id": "sk7b", "prompt": "Minkä pitää olla helppoa heti alussa?" }
      ]
    },
    {
      "id": "op4s",
      "period": "during",
      "prompt": "Mitä meillä pitää tapahtua?",
      "steps": [
        { "id": "mj9k", "prompt": "Miltä alun pitäisi tuntua?" },
        { "id": "bk6l", "prompt": "Mitä teemme hänen puolestaan?" }
      ]
    },
    {
      "id": "jo7d",
      "period": "after",
      "prompt": "Mitä jää, kun asia on hoidettu?",
      "steps": [
        { "id": "l94e", "prompt": "Mistä hän tietää asian hoituneen?" },
        { "id": "y5ys", "prompt": "Mitä hänen pitäisi sanoa meistä?" }
      ]
    }
  ],
  "templateName": "Tavoitetila",
  "templateDescription": "Polku sellaisena kuin sen pitäisi olla, nykytilan rinnalle."
}

"""#),
        Source(
            id: "wanted",
            text: #"""
{
  "kartbord": 1,
  "kind": "journey",
  "language": "sv",
  "state": "wanted",
  "prompt": "Vad är sant när vi är framme?",
  "personas": [
    { "id": "ubx0", "prompt": "Vem ska få det bättre?" }
  ],
  "lanes": [
    { "id": "feeling", "prompt": "Hur ska det kännas här?" },
    { "id": "doing", "prompt": "Vad gör personen när allt fungerar?" },
    { "id": "touchpoint", "prompt": "Var vill personen helst möta oss?" },
    { "id": "gain", "prompt": "Vad blir bättre än i dag?" },
    { "id": "lzh9", "title": "Villkor", "prompt": "Vad måste vara sant för att det ska gå?" },
    { "id": "v1a6", "title": "Tas bort", "prompt": "Vad slutar vi med? Vilket steg försvinner?" },
    { "id": "frontstage", "prompt": "Vad gör vi så att det märks?" },
    { "id": "pain", "prompt": "Vad kan ändå skava?" },
    { "id": "opportunity", "prompt": "Hur kan vi …?" },
    { "id": "idea", "prompt": "Vad provar vi först, i liten skala?" }
  ],
  "phases": [
    {
      "id": "ud7u",
      "period": "before",
      "prompt": "Vad ska gälla innan de når oss?",
      "steps": [
        { "id": "x9tt", "prompt": "Hur märker personen att vi finns?" },
        { "id": "sk7b", "prompt": "Vad ska gå lätt redan från början?" }
      ]
    },
    {
      "id": "op4s",
      "period": "during",
      "prompt": "Vad ska hända hos oss?",
      "steps": [
        { "id": "mj9k", "prompt": "Hur ska första kontakten kännas?" },
        { "id": "bk6l", "prompt": "Vad gör vi så att personen slipper?" }
      ]
    },
    {
      "id": "jo7d",
      "period": "after",
      "prompt": "Vad ska gälla när vi är klara?",
      "steps": [
        { "id": "l94e", "prompt": "Hur vet personen att det är gjort?" },
        { "id": "y5ys", "prompt": "Vad ska personen säga om oss?" }
      ]
    }
  ],
  "templateName": "Önskat läge",
  "templateDescription": "Resan som den ska bli, att lägga bredvid nuläget."
}

"""#),
        Source(
            id: "antipilot-inventory",
            text: #"""
{
  "kartbord": 1,
  "kind": "trebox",
  "language": "en",
  "prompt": "Where will the time for what is new come from?",
  "items": [
    { "id": "y5he", "box": "past", "kind": "meeting", "prompt": "Which meeting can be called off for a month unnoticed?" },
    { "id": "k4uj", "box": "past", "kind": "rule", "prompt": "Which form asks for what we know already?" },
    { "id": "m8qg", "box": "past", "kind": "rule", "prompt": "Which rule did we make up ourselves?" },
    { "id": "uca8", "box": "past", "kind": "process", "prompt": "Which approval is always a yes?" },
    { "id": "m2qi", "box": "past", "kind": "process", "prompt": "Which report is written because it always has been?" },
    { "id": "ne88", "box": "past", "kind": "system", "prompt": "Into which system do we enter the same thing once more?" },
    { "id": "a0e4", "box": "past", "kind": "service", "prompt": "Which service is hardly ever used?" },
    { "id": "xtm2", "box": "past", "kind": "initiative", "prompt": "Which project lives on though it has ended?" },
    { "id": "dm0u", "box": "past", "kind": "assumption", "prompt": "Which truth about us held ten years ago?" },
    { "id": "zol0", "prompt": "What do you do every week that nobody would miss?" },
    { "id": "jfi4", "prompt": "What do you do twice?" },
    { "id": "m1jd", "prompt": "What do we do only because somebody once was angry?" }
  ],
  "templateName": "Inventory of the unnecessary",
  "templateDescription": "Questions that find what you can stop doing, to be tried in an antipilot."
}

"""#),
        Source(
            id: "antipilot-inventory",
            text: #"""
{
  "kartbord": 1,
  "kind": "trebox",
  "language": "fi",
  "prompt": "Mistä aika uuteen tulee?",
  "items": [
    { "id": "ne50", "box": "past", "kind": "meeting", "prompt": "Minkä kokouksen voi perua kuukaudeksi kenenkään huomaamatta?" },
    { "id": "a0h7", "box": "past", "kind": "rule", "prompt": "Mikä lomake kysyy sitä, minkä jo tiedämme?" },
    { "id": "i1cq", "box": "past", "kind": "rule", "prompt": "Minkä säännön olemme keksineet itse?" },
    { "id": "v3wr", "box": "past", "kind": "process", "prompt": "Mikä hyväksyntä on aina kyllä?" },
    { "id": "iib9", "box": "past", "kind": "process", "prompt": "Mikä raportti kirjoitetaan, koska se on aina kirjoitettu?" },
    { "id": "m7dd", "box": "past", "kind": "system", "prompt": "Mihin järjestelmään kirjaamme saman asian toiseen kertaan?" },
    { "id": "mn54", "box": "past", "kind": "service", "prompt": "Mitä palvelua ei juuri käytetä?" },
    { "id": "ix5b", "box": "past", "kind": "initiative", "prompt": "Mikä hanke elää, vaikka se on päättynyt?" },
    { "id": "idf0", "box": "past", "kind": "assumption", "prompt": "Mikä totuus meistä piti paikkansa kymmenen vuotta sitten?" },
    { "id": "g0q6", "prompt": "Mitä teet joka viikko, mitä kukaan ei kaipaisi?" },
    { "id": "xgx4", "prompt": "Minkä teet kahteen kertaan?" },
    { "id": "ed31", "prompt": "Mitä teemme vain siksi, että joku kerran suuttui?" }
  ],
  "templateName": "Tarpeettoman kartoitus",
  "templateDescription": "Kysymyksiä, joilla löytyy se, minkä voi lopettaa, antipilotilla koeteltavaksi."
}

"""#),
        Source(
            id: "antipilot-inventory",
            text: #"""
{
  "kartbord": 1,
  "kind": "trebox",
  "language": "sv",
  "prompt": "Var ska tiden till det nya komma ifrån?",
  "items": [
    { "id": "j7pn", "box": "past", "kind": "meeting", "prompt": "Vilket möte kan ställas in i en månad utan att någon märker det?" },
    { "id": "j2cx", "box": "past", "kind": "rule", "prompt": "Vilken blankett frågar efter det vi redan vet?" },
    { "id": "fg98", "box": "past", "kind": "rule", "prompt": "Vilken regel har vi själva hittat på?" },
    { "id": "x12x", "box": "past", "kind": "process", "prompt": "Vilket godkännande blir alltid ja?" },
    { "id": "bcc6", "box": "past", "kind": "process", "prompt": "Vilken rapport skrivs för att den alltid har skrivits?" },
    { "id": "e8zi", "box": "past", "kind": "system", "prompt": "I vilket system skriver vi in samma sak en gång till?" },
    { "id": "ik9m", "box": "past", "kind": "service", "prompt": "Vilken tjänst används nästan aldrig?" },
    { "id": "j4yw", "box": "past", "kind": "initiative", "prompt": "Vilket projekt lever kvar fast det är slut?" },
    { "id": "y67m", "box": "past", "kind": "assumption", "prompt": "Vilken sanning om oss stämde för tio år sedan?" },
    { "id": "aij0", "prompt": "Vad gör du varje vecka som ingen skulle sakna?" },
    { "id": "fu1t", "prompt": "Vad gör du två gånger?" },
    { "id": "o49t", "prompt": "Vad gör vi bara för att någon en gång blev arg?" }
  ],
  "templateName": "Onödighetsinventering",
  "templateDescription": "Frågor som hittar det ni kan sluta med, att pröva i en antipilot."
}

"""#),
        Source(
            id: "empty",
            text: #"""
{ "kartbord": 1, "kind": "trebox", "language": "en", "prompt": "Where are you going?", "templateName": "Empty portfolio", "templateDescription": "Three boxes, each with its question, to fill while people talk." }

"""#),
        Source(
            id: "empty",
            text: #"""
{ "kartbord": 1, "kind": "trebox", "language": "fi", "prompt": "Mihin olette matkalla?", "templateName": "Tyhjä portfolio", "templateDescription": "Kolme laatikkoa, kullakin kysymys täytettäväksi keskustelun lomassa." }

"""#),
        Source(
            id: "empty",
            text: #"""
{ "kartbord": 1, "kind": "trebox", "language": "sv", "prompt": "Vart är ni på väg?", "templateName": "Tom portfölj", "templateDescription": "Tre lådor med var sin fråga, att fylla medan folk pratar." }

"""#),
        Source(
            id: "five-day-sprint",
            text: #"""
{
  "kartbord": 1,
  "kind": "trebox",
  "language": "en",
  "prompt": "Which vision is the sprint to bring you closer to?",
  "signals": [
    { "id": "evf3", "prompt": "What have you seen that makes the idea worth trying?" }
  ],
  "items": [
    { "id": "lzc4", "box": "past", "prompt": "What do you put aside to have five days?" },
    {
      "id": "r6x4",
      "box": "future",
      "status": "hypothesis",
      "prompt": "Which idea is to be tried, said as a possibility?",
      "assumptions": [
        { "id": "u38f", "prompt": "What must be true for anybody to want it?" },
        { "id": "whl0", "prompt": "What must be true for us to manage it?" },
        { "id": "zz4w", "prompt": "What can bring the idea down by Friday?" }
      ],
      "sprints": [
        { "id": "q1et", "monday": "Understand: the receiver, the question and what we know. Choose the assumption that can bring the idea down", "tuesday": "Sketch: each alone, many proposals, from other sectors too", "wednesday": "Choose: one solution, drawn step by step. Invite five users for Friday", "thursday": "Build: a prototype that looks real, and only what is to be tried", "friday": "Try: with one user at a time. Decide: go on, on ice or stop", "prompt": "Which question is to be answered by Friday?" }
      ]
    }
  ],
  "templateName": "Five-day sprint",
  "templateDescription": "From an idea to a prototype that users have tried, Monday to Friday."
}

"""#),
        Source(
            id: "five-day-sprint",
            text: #"""
{
  "kartbord": 1,
  "kind": "trebox",
  "language": "fi",
  "prompt": "Mitä visiota kohti sprintti vie?",
  "signals": [
    { "id": "sj8r", "prompt": "Mitä olette nähneet, minkä vuoksi ideaa kannattaa kokeilla?" }
  ],
  "items": [
    { "id": "o1b9", "box": "past", "prompt": "Minkä panette syrjään, jotta saatte viisi päivää?" },
    {
      "id": "t9wz",
      "box": "future",
      "status": "hypothesis",
      "prompt": "Mitä ideaa kokeillaan, mahdollisuutena sanottuna?",
      "assumptions": [
        { "id": "h7hb", "prompt": "Minkä on oltava totta, jotta joku haluaa sen?" },
        { "id": "s0lf", "prompt": "Minkä on oltava totta, jotta selviämme siitä?" },
        { "id": "ord5", "prompt": "Mikä voi kaataa idean jo perjantaina?" }
      ],
      "sprints": [
        { "id": "cr7c", "monday": "Ymmärtäkää: asiakas, kysymys ja se, mitä jo tiedämme. Valitkaa oletus, joka voi kaataa idean", "tuesday": "Luonnostelkaa: kukin itsekseen, monta ehdotusta, myös muilta aloilta", "wednesday": "Valitkaa: yksi ratkaisu, piirrettynä askel askeleelta. Kutsukaa viisi käyttäjää perjantaiksi", "thursday": "Rakentakaa: aidolta näyttävä prototyyppi, ja vain se, mitä kokeillaan", "friday": "Kokeilkaa: yksi käyttäjä kerrallaan. Päättäkää: jatketaan, jäihin vai lopetetaan", "prompt": "Mihin kysymykseen on vastaus perjantaina?" }
      ]
    }
  ],
  "templateName": "Viiden päivän sprintti",
  "templateDescription": "Ideasta käyttäjien kokeilemaan prototyyppiin, maanantaista perjantaihin."
}

"""#),
        Source(
            id: "five-day-sprint",
            text: #"""
{
  "kartbord": 1,
  "kind": "trebox",
  "language": "sv",
  "prompt": "Vilken vision ska sprinten föra er närmare?",
  "signals": [
    { "id": "ri1m", "prompt": "Vad har ni sett som gör idén värd att pröva?" }
  ],
  "items": [
    { "id": "gqy0", "box": "past", "prompt": "Vad lägger ni åt sidan för att få fem dagar?" },
    {
      "id": "k5hm",
      "box": "future",
      "status": "hypothesis",
      "prompt": "Vilken idé ska prövas, sagd som en möjlighet?",
      "assumptions": [
        { "id": "e23h", "prompt": "Vad måste vara sant för att någon ska vilja ha det?" },
        { "id": "iv7y", "prompt": "Vad måste vara sant för att vi ska klara det?" },
        { "id": "sof2", "prompt": "Vad kan fälla idén redan på fredag?" }
      ],
      "sprints": [
        { "id": "fr5o", "monday": "Förstå: mottagaren, frågan och det vi redan vet. Välj det antagande som kan fälla idén", "tuesday": "Skissa: var och en för sig, många förslag, även från andra branscher", "wednesday": "Välj: en lösning, ritad steg för steg. Bjud in fem användare till fredag", "thursday": "Bygg: en prototyp som ser äkta ut, och bara det som ska prövas", "friday": "Pröva: med en användare i taget. Besluta: gå vidare, på is eller stoppa", "prompt": "Vilken fråga ska vara besvarad på fredag?" }
      ]
    }
  ],
  "templateName": "Femdagarssprint",
  "templateDescription": "Från idé till en prototyp som användare har prövat, måndag till fredag."
}

"""#),
        Source(
            id: "guiding-questions",
            text: #"""
{
  "kartbord": 1,
  "kind": "trebox",
  "language": "en",
  "prompt": "Where are you going, and what is it like when you are there?",
  "signals": [
    { "id": "dvf7", "prompt": "What do other sectors do that we do not?" },
    { "id": "b7wg", "prompt": "What has changed for those we are here for?" },
    { "id": "q1nv", "prompt": "What is small today but growing?" }
  ],
  "items": [
    { "id": "e4od", "box": "present", "prompt": "What must go on, and get better?" },
    { "id": "fd1l", "box": "present", "prompt": "Where does most of our week go?" },
    { "id": "zsi4", "box": "present", "prompt": "What chafes for the receiver in what we do anyway?" },
    { "id": "py2s", "box": "present", "prompt": "What can we measure before and after?" },
    { "id": "h0w4", "box": "past", "prompt": "What can we stop doing?" },
    { "id": "d588", "box": "past", "prompt": "Which meeting or report would nobody miss?" },
    { "id": "rt94", "box": "past", "prompt": "Which rule do we follow though nobody asks for it?" },
    { "id": "mt5l", "box": "past", "kind": "assumption", "prompt": "Which assumption about the receivers is no longer true?" },
    {
      "id": "u3iv",
      "box": "future",
      "prompt": "Which potential do we see that nobody has tried?",
      "assumptions": [
        { "id": "ge0r", "prompt": "What must be true for it to be worth while?" }
      ]
    },
    { "id": "mz2x", "box": "future", "prompt": "Which weak signal may be large in five years?" },
    { "id": "t4vp", "box": "future", "prompt": "What would we do if we began from nothing?" },
    { "id": "n6th", "prompt": "What else do we do? Write it all, sort afterwards." }
  ],
  "templateName": "With the guiding questions",
  "templateDescription": "Questions that help to fill all three boxes, and to look around."
}

"""#),
        Source(
            id: "guiding-questions",
            text: #"""
{
  "kartbord": 1,
  "kind": "trebox",
  "language": "fi",
  "prompt": "Mihin olette matkalla, ja millaista siellä on?",
  "signals": [
    { "id": "llp6", "prompt": "Mitä muilla aloilla tehdään, mitä me emme tee?" },
    { "id": "qi5q", "prompt": "Mikä on muuttunut niillä, joita varten olemme?" },
    { "id": "p2yu", "prompt": "Mikä on nyt pientä mutta kasvaa?" }
  ],
  "items": [
    { "id": "k3bh", "box": "present", "prompt": "Minkä on jatkuttava ja parannuttava?" },
    { "id": "rjq4", "box": "present", "prompt": "Mihin kuluu viikossa eniten aikaa?" },
    { "id": "tt4x", "box": "present", "prompt": "Mikä hiertää asiakasta siinä, mitä teemme joka tapauksessa?" },
    { "id": "pim0", "box": "present", "prompt": "Mitä voimme mitata ennen ja jälkeen?" },
    { "id": "c9yi", "box": "past", "prompt": "Mitä voimme lakata tekemästä?" },
    { "id": "d54n", "box": "past", "prompt": "Mitä kokousta tai raporttia kukaan ei kaipaisi?" },
    { "id": "cnv4", "box": "past", "prompt": "Mitä sääntöä noudatamme, vaikkei kukaan vaadi sitä?" },
    { "id": "i6ht", "box": "past", "kind": "assumption", "prompt": "Mikä oletus asiakkaista ei enää pidä paikkaansa?" },
    {
      "id": "x03x",
      "box": "future",
      "prompt": "Minkä mahdollisuuden näemme, jota kukaan ei ole kokeillut?",
      "assumptions": [
        { "id": "sv7x", "prompt": "Minkä on oltava totta, jotta se kannattaa?" }
      ]
    },
    { "id": "nj8g", "box": "future", "prompt": "Mikä heikko signaali voi olla suuri viiden vuoden päästä?" },
    { "id": "q7na", "box": "future", "prompt": "Mitä tekisimme, jos aloittaisimme alusta?" },
    { "id": "g25x", "prompt": "Mitä muuta teemme? Kirjoittakaa kaikki, lajitelkaa sitten." }
  ],
  "templateName": "Ohjaavat kysymykset",
  "templateDescription": "Kysymyksiä, joilla täytetään kaikki kolme laatikkoa ja katsotaan ympärille."
}

"""#),
        Source(
            id: "guiding-questions",
            text: #"""
{
  "kartbord": 1,
  "kind": "trebox",
  "language": "sv",
  "prompt": "Vart är ni på väg, och hur ser det ut när ni är framme?",
  "signals": [
    { "id": "j5eh", "prompt": "Vad gör andra branscher som vi inte gör?" },
    { "id": "d8z8", "prompt": "Vad har ändrats hos dem vi är till för?" },
    { "id": "fu2m", "prompt": "Vad ser vi i dag som är litet men växer?" }
  ],
  "items": [
    { "id": "yq6x", "box": "present", "prompt": "Vad måste fortsätta, och bli bättre?" },
    { "id": "i00e", "box": "present", "prompt": "Var lägger vi mest tid i veckan?" },
    { "id": "hpw0", "box": "present", "prompt": "Vad skaver för mottagaren i det vi ändå ska göra?" },
    { "id": "o4dd", "box": "present", "prompt": "Vad kan vi mäta före och efter?" },
    { "id": "y9hk", "box": "past", "prompt": "Vad kan vi sluta göra?" },
    { "id": "yo4r", "box": "past", "prompt": "Vilket möte eller vilken rapport skulle ingen sakna?" },
    { "id": "aa45", "box": "past", "prompt": "Vilken regel följer vi utan att någon kräver det?" },
    { "id": "qu09", "box": "past", "kind": "assumption", "prompt": "Vilket antagande om mottagarna stämmer inte längre?" },
    {
      "id": "vy04",
      "box": "future",
      "prompt": "Vilken möjlighet ser vi som ingen har prövat?",
      "assumptions": [
        { "id": "p03u", "prompt": "Vad måste vara sant för att det ska vara värt det?" }
      ]
    },
    { "id": "sdz2", "box": "future", "prompt": "Vilken svag signal kan vara stor om fem år?" },
    { "id": "rk0k", "box": "future", "prompt": "Vad skulle vi göra om vi började från noll?" },
    { "id": "ry6q", "prompt": "Vad mer gör vi? Skriv allt, sortera sedan." }
  ],
  "templateName": "Med vägledande frågor",
  "templateDescription": "Frågor som hjälper till att fylla alla tre lådor, och omvärlden."
}

"""#),
    ]
}
