/// The three boxes into which everything that an organisation does is sorted.
public enum Box: String, Choice {
    /// Box 1, optimise: get better at what is done.
    case present
    /// Box 2, let go: stop what no longer serves a purpose.
    case past
    /// Box 3, create: open possibilities for what is not done yet.
    case future

    /// 1, 2 or 3.
    public var number: Int {
        switch self {
        case .present: 1
        case .past: 2
        case .future: 3
        }
    }

    /// How far items of the box can have come, in order.
    public var statuses: [BoxStatus] { BoxStatus.allCases.filter { $0.box == self } }
}

/// How far an item of a portfolio has come; every box has statuses of its own.
public enum BoxStatus: String, Choice {
    /// Box 1: somebody has proposed it.
    case proposed
    /// Box 1: it is being done.
    case running
    /// Box 1: it is in use.
    case introduced
    /// Box 1: it was looked at what it gave.
    case followedUp
    /// Box 2: somebody has pointed it out.
    case identified
    /// Box 2: what happens without it has been thought through.
    case assessed
    /// Box 2: it has been stopped for a time, to see what happens.
    case antipilot
    /// Box 2: it has been stopped for good.
    case ended
    /// Box 2: it was brought back.
    case takenBack
    /// Box 2: something else does its work.
    case replaced
    /// Box 3: a thought.
    case idea
    /// Box 3: said so that it can turn out wrong.
    case hypothesis
    /// Box 3: being tried.
    case test
    /// Box 3: it is to grow.
    case scale
    /// Box 3: put aside for now.
    case onIce
    /// Box 3: it will not be.
    case stopped

    /// The box whose items have the status.
    public var box: Box {
        switch self {
        case .proposed, .running, .introduced, .followedUp: .present
        case .identified, .assessed, .antipilot, .ended, .takenBack, .replaced: .past
        case .idea, .hypothesis, .test, .scale, .onIce, .stopped: .future
        }
    }
}

/// What an item of a portfolio is.
public enum BoxItemKind: String, Choice {
    /// What receivers get.
    case service
    /// How something is handled.
    case process
    /// A system of information technology.
    case system
    /// What people must follow or fill in.
    case rule
    /// A meeting.
    case meeting
    /// What is taken for granted.
    case assumption
    /// A project, an idea, an undertaking.
    case initiative
}

/// What is decided at the end of a sprint.
public enum Decision: String, Choice {
    /// It is built on.
    case goOn
    /// It is put aside for now.
    case onIce
    /// It ends here.
    case stop
}
