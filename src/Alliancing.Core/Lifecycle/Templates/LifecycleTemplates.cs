namespace Alliancing.Lifecycle;

/// <summary>The templates that come with the library. Any other is data of the same form.</summary>
public static partial class LifecycleTemplates
{
    private const string Leadership = "leadership team";
    private const string Commissioner = "commissioner";

    /// <summary>
    /// The usual life of a public-sector alliance: readiness, commitment, formation, operation, each with milestones in five strands.
    /// </summary>
    /// <remarks>
    /// A phase succeeds when the tender is issued; when preferred bidders are selected and the leadership team is formed; when the agreement is signed by every participant
    /// and the alliance is launched; and when it is a high-performance alliance, which is confirmed again and again. Each gate also asks that every strand of its phase is
    /// final; a milestone that an alliance does not need is waived with its reason. Signatures that arrive before formation are held.
    /// Source: the alliance lifecycle in design session 3 of the Glasgow Alliance to End Homelessness.
    /// </remarks>
    public static LifecycleTemplate Alliance { get; } = LifecycleTemplate.Create(AllianceDefinition());

    /// <summary>
    /// A programme of several partners with agreed milestones: concept agreed, approvals in place at all partners, new model, first people housed.
    /// </summary>
    /// <remarks>
    /// The model was wanted by the end of summer 2013, read here as 31 August, and the first people housed by 31 March 2014. Every participant's approval is a signature.
    /// Source: In One Place, Gwent, 2013.
    /// </remarks>
    public static LifecycleTemplate InOnePlace { get; } = LifecycleTemplate.Create(InOnePlaceDefinition());

    /// <summary>
    /// Next steps of councils that commission together, with an owner and a milestone for each: common pressures, comparison of needs, capacity, structural options.
    /// </summary>
    /// <remarks>Source: the North Wales learning product on regional commissioning of learning-disability services.</remarks>
    public static LifecycleTemplate RegionalCommissioning { get; } = LifecycleTemplate.Create(RegionalCommissioningDefinition());

    /// <summary>Every template that comes with the library.</summary>
    public static ValueList<LifecycleTemplate> All { get; } = [Alliance, InOnePlace, RegionalCommissioning];

    /// <summary>The usual five strands.</summary>
    private static ValueList<StrandDefinition> FiveStrands() =>
    [
        new(AllianceStrand.Strategy, "Strategy"),
        new(AllianceStrand.Governance, "Governance"),
        new(AllianceStrand.Management, "Management and planning"),
        new(AllianceStrand.Procurement, "Procurement"),
        new(AllianceStrand.Approvals, "Approvals"),
    ];
}
