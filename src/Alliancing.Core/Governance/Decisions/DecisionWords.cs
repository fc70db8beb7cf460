namespace Alliancing.Governance;

/// <summary>The words for outcomes, statuses and positions.</summary>
internal static class DecisionWords
{
    public static string Of(DecisionOutcome outcome) => outcome switch
    {
        DecisionOutcome.Undecided => "undecided",
        DecisionOutcome.Unanimous => "agreed unanimously",
        DecisionOutcome.Consensus => "agreed by consensus",
        DecisionOutcome.ConsensusBySilence => "agreed by consensus by silence",
        DecisionOutcome.Majority => "agreed by a majority",
        DecisionOutcome.NotAgreed => "not agreed",
        DecisionOutcome.Lapsed => "lapsed",
        DecisionOutcome.Inquorate => "inquorate",
        _ => "void",
    };

    public static string Of(NotAgreedCause cause) => cause switch
    {
        NotAgreedCause.None => "",
        NotAgreedCause.Dissent => "a seat dissents",
        NotAgreedCause.StoodAside => "a seat stood aside, which the rule does not let it",
        NotAgreedCause.NoSupport => "no seat assented",
        NotAgreedCause.TooFewAssents => "too few seats assented",
        NotAgreedCause.RatificationRefused => "ratification was refused",
        _ => "it was decided against at a step of the ladder",
    };

    public static string Of(DecisionStatus status) => status switch
    {
        DecisionStatus.Draft => "in draft",
        DecisionStatus.Noticed => "noticed",
        DecisionStatus.Open => "open",
        DecisionStatus.Decided => "closed without effect",
        DecisionStatus.Deadlocked => "deadlocked",
        DecisionStatus.Escalated => "escalated",
        DecisionStatus.SubjectToConditions => "subject to conditions",
        DecisionStatus.Effective => "in effect",
        DecisionStatus.Implemented => "implemented",
        DecisionStatus.Reopened => "reopened",
        DecisionStatus.Superseded => "superseded",
        DecisionStatus.Rescinded => "rescinded",
        _ => "withdrawn",
    };

    public static string Of(PositionKind kind) => kind switch
    {
        PositionKind.NotHeard => "not heard",
        PositionKind.Assent => "assents",
        PositionKind.AssentWithReservation => "assents with a reservation",
        PositionKind.StandAside => "stands aside",
        PositionKind.Dissent => "dissents",
        PositionKind.Recused => "stepped back",
        PositionKind.Vacant => "vacant",
        PositionKind.Excluded => "has no say",
        _ => "heard; not shown before the close",
    };
}
