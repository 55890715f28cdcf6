extension CheckWords {
    /// The English words.
    ///
    /// So many nouns are verbs as well ("order", "call", "queue") that only
    /// those are listed which are not.
    public static let english: CheckWords = {
        var words = CheckWords()
        words.small = [
            "the", "a", "an", "of", "and", "or", "for", "to", "in", "at", "on", "with", "from",
            "by", "after", "before", "during", "first", "second", "last", "new", "own",
        ]
        words.nouns = Family(
            words: [
                "appointment", "registration", "application", "decision", "payment", "reminder",
                "prescription", "diagnosis", "referral", "consultation", "confirmation",
                "information", "admission", "treatment", "assessment", "invitation", "aftercare",
                "agreement", "enrolment", "enrollment", "reimbursement", "complaint", "surgery",
                "follow-up", "check-in", "arrival", "departure", "delivery", "notification",
            ],
            endings: ["ation", "ications"])
        words.units = Family(
            words: [
                "switchboard", "reception", "helpdesk", "hr", "department", "clinic",
                "municipality", "agency", "pharmacy", "laboratory", "authority", "council",
                "ministry", "secretariat",
            ])
        words.systems = Family(
            words: [
                "website", "portal", "intranet", "database", "system", "app", "sharepoint",
                "outlook", "servicenow", "salesforce", "chatbot",
            ])
        words.orders = ["digitise", "digitize", "automate", "implement"]
        words.wishes = [
            "build", "introduce", "create", "develop", "launch", "need", "needs", "want", "wants",
            "buy", "make",
        ]
        words.fillers = [
            "a", "an", "new", "digital", "own", "shared", "better", "simple", "to", "have", "get",
            "build", "us", "them",
        ]
        words.solutions = [
            "app", "portal", "chatbot", "website", "platform", "web-portal", "robot",
        ]
        words.lastSolutions = ["system", "database"]
        words.deliveries = [
            "launch", "implement", "introduce", "digitise", "digitize", "procure", "install",
            "deploy",
        ]
        words.makers = ["build", "create", "develop"]
        words.withouts = ["without", "not"]
        words.novelties = ["new", "own"]
        words.features = [
            "app", "portal", "chatbot", "website", "intranet", "platform", "web-portal",
            "dashboard", "button", "menu", "widget", "plugin",
        ]
        words.increases = ["increased", "increase", "more", "higher", "growing"]
        words.uses = ["use", "usage", "users", "logins", "clicks", "downloads", "visits"]
        words.everybody = [
            "everybody", "everyone", "all", "users", "citizens", "customers", "residents",
            "public", "people",
        ]
        words.articles = ["the", "our", "all", "general"]
        words.improvements = [
            "improve", "improves", "improving", "optimise", "optimize", "optimising", "optimizing",
            "streamline", "streamlining", "upgrade", "upgrading",
        ]
        words.infinitives = ["to"]
        words.savings = [
            "savings", "cost-saving", "cost-savings", "profitable", "profitability", "payback",
            "roi", "return on investment", "save money", "saves money", "saving money",
            "cut costs", "cuts costs", "lower costs",
        ]
        words.determiners = ["a", "an", "the", "our"]
        words.denials = ["less"]
        return words
    }()
}
